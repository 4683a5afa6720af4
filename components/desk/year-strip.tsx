import { CalendarLegend } from "@/components/ui/calendar";
import { Icon, type IconName } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import type { StripCell, StripRow } from "@/lib/assemblies/year-strip";
import { kindWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import { monthName, yearName } from "@/lib/platform/i18n/dates";
import { small } from "@/lib/platform/i18n/first-letter";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Translate, translator } from "@/lib/platform/i18n/translate";

type YearStripProps = { strip: { year: number; rows: StripRow[] }; today: string; locale: Locale };

const COLOUR: Partial<Record<IconName, string>> = {
  met: "text-met",
  meeting: "text-action",
  soon: "text-soon",
  missed: "text-missed",
};

/** The year of each village, month by month: held, planned, missing. */
export function YearStrip({ strip, today, locale }: YearStripProps) {
  const t = translator(locale, "desk");
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  const current = Number(today.slice(5, 7));
  return (
    <Section title={t("year.title", { year: yearName(strip.year, locale) })}>
      <section
        className="relative overflow-x-auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        tabIndex={0}
        aria-label={t("year.title", { year: yearName(strip.year, locale) })}
      >
        <table className="tabular w-full min-w-160 border-collapse text-center text-sm">
          <thead className="text-xs text-ink-2">
            <tr>
              <th scope="col" className="py-2 pr-4 text-left font-semibold">
                {t("year.village")}
              </th>
              {months.map((month) => (
                <th
                  key={month}
                  scope="col"
                  aria-current={month === current ? "date" : undefined}
                  className="px-1 py-2 font-normal aria-[current=date]:font-bold aria-[current=date]:text-ink"
                >
                  <abbr title={monthName(month, locale)} className="no-underline">
                    {monthName(month, locale).slice(0, 3).toLowerCase()}
                  </abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {strip.rows.map(({ village, cells }) => (
              <tr key={village.id} className="border-t border-line">
                <th scope="row" className="py-2 pr-4 text-left font-semibold">
                  {pick(village.name, locale)}
                </th>
                {cells.map((cell) => (
                  <Month key={cell.month} cell={cell} now={cell.month === current} locale={locale} t={t} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <CalendarLegend
        items={[
          { mark: "met", text: t("year.legendHeld") },
          { mark: "meeting", text: t("year.legendPlanned") },
          { mark: "soon", text: t("year.legendUnrecorded") },
          { mark: "missed", text: t("year.legendMissing") },
          { mark: "open", text: t("year.legendWanted") },
        ]}
      />
    </Section>
  );
}

type MonthProps = { cell: StripCell; now: boolean; locale: Locale; t: Translate };

function Month({ cell, now, locale, t }: MonthProps) {
  const told = tellings(cell, locale, t);
  return (
    <td
      title={told.map(({ words }) => words).join(". ") || undefined}
      className={`h-11 border-l border-line px-1 ${now ? "bg-sunk" : ""}`}
    >
      <span className="flex items-center justify-center gap-1">
        {told.map(({ icon, words }) => (
          <span key={icon} className={COLOUR[icon] ?? "text-ink-2"}>
            <Icon name={icon} label={words} className="size-4" />
          </span>
        ))}
        {told.length === 0 && <span className="sr-only">{t("year.nothing")}</span>}
      </span>
    </td>
  );
}

function tellings(cell: StripCell, locale: Locale, t: Translate): { icon: IconName; words: string }[] {
  const kinds = (list: StripCell["missing"]) => list.map((kind) => small(kindWords(kind, locale))).join(", ");
  const all: [boolean, IconName, string][] = [
    [cell.held > 0, "met", t("year.held", { count: cell.held })],
    [cell.planned > 0, "meeting", t("year.planned", { count: cell.planned })],
    [cell.unrecorded > 0, "soon", t("year.unrecorded", { count: cell.unrecorded })],
    [cell.missing.length > 0, "missed", t("year.missing", { kinds: kinds(cell.missing) })],
    [cell.wanted.length > 0, "open", t("year.wanted", { kinds: kinds(cell.wanted) })],
  ];
  return all.filter(([shown]) => shown).map(([, icon, words]) => ({ icon, words }));
}
