import { HandIn } from "@/components/imports/hand-in";
import { PageHeader } from "@/components/ui/page-header";
import { uiWords } from "@/components/ui/words";
import { handInCalendarFile } from "@/lib/calendar/actions";
import { CALENDAR_COLUMNS } from "@/lib/calendar/calendar-row";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** The first step of an import: which file. */
export function CalendarImport({ locale }: { locale: Locale }) {
  const t = translator(locale, "calendar");
  return (
    <>
      <PageHeader
        title={t("importTitle")}
        breadcrumb={[{ href: `/${locale}/settings/calendar`, label: t("title") }]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      />
      <HandIn
        locale={locale}
        action={handInCalendarFile}
        columns={CALENDAR_COLUMNS.map((name) => ({ name, words: t(`column.${name}`) }))}
      />
    </>
  );
}
