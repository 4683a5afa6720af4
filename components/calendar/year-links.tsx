import { TabLinks } from "@/components/ui/tabs";
import { yearName } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type YearLinksProps = { locale: Locale; year: number; first: number; last: number };

/** The years that have marks, and the one that is shown. */
export function YearLinks({ locale, year, first, last }: YearLinksProps) {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const shown = [...new Set([...years, year])].sort((a, b) => a - b);
  return (
    <TabLinks
      label={translator(locale, "calendar")("years")}
      tabs={shown.map((each) => ({
        href: `/${locale}/settings/calendar?year=${each}`,
        label: yearName(each, locale),
        current: each === year,
      }))}
    />
  );
}
