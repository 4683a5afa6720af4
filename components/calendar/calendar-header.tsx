import { LinkButton } from "@/components/ui/button";
import { Callout } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { uiWords } from "@/components/ui/words";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type CalendarHeaderProps = {
  locale: Locale;
  mayChange: boolean;
  /** Days that an import has just stored; null: none. */
  imported: number | null;
};

/** What the calendar is for, and what just happened to it. */
export function CalendarHeader({ locale, mayChange, imported }: CalendarHeaderProps) {
  const t = translator(locale, "calendar");
  const importLink = (
    <LinkButton href={`/${locale}/settings/calendar/import`} variant="secondary">
      {t("importLink")}
    </LinkButton>
  );
  return (
    <PageHeader
      title={t("title")}
      breadcrumb={[{ href: `/${locale}/settings`, label: t("settings") }]}
      breadcrumbLabel={uiWords(locale).breadcrumb}
      aside={mayChange && importLink}
    >
      <p className="max-w-measure text-ink-2">{t("lead")}</p>
      {imported !== null && (
        <Callout
          tone="met"
          role="status"
          className="mt-4"
          title={translator(locale, "imports")("stored", { count: imported })}
        />
      )}
    </PageHeader>
  );
}
