import { LinkButton } from "@/components/ui/button";
import { Callout } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { uiWords } from "@/components/ui/words";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type TerritoriesHeaderProps = {
  locale: Locale;
  counts: { oblasts: number; rayons: number; municipalities: number; villages: number };
  mayImport: boolean;
  /** Rows that an import has just stored; null: none. */
  imported: number | null;
};

/** What the list is, how long it is, and what just happened to it. */
export function TerritoriesHeader({ locale, counts, mayImport, imported }: TerritoriesHeaderProps) {
  const t = translator(locale, "territories");
  const importLink = (
    <LinkButton href={`/${locale}/settings/territories/import`} variant="secondary">
      {t("importLink")}
    </LinkButton>
  );
  return (
    <PageHeader
      title={t("title")}
      breadcrumb={[{ href: `/${locale}/settings`, label: t("settings") }]}
      breadcrumbLabel={uiWords(locale).breadcrumb}
      aside={mayImport && importLink}
    >
      <p className="max-w-measure text-ink-2">{t("lead", counts)}</p>
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
