import { LinkButton } from "@/components/ui/button";
import { Calendar, type CalendarDay, CalendarLegend, type LegendItem } from "@/components/ui/calendar";
import type { IconName } from "@/components/ui/icon";
import { Callout } from "@/components/ui/notice";
import { dayReasons, reasonSpans } from "@/lib/assemblies/day-reasons";
import { dayInSentence } from "@/lib/assemblies/day-words";
import { monthBeside, planAddress } from "@/lib/assemblies/plan-address";
import type { DayChoice } from "@/lib/assemblies/planning-ground";
import type { DayAdvice } from "@/lib/notice-rules/day-advice";
import { monthOfYear, weekdayName } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type DayPickerProps = { choice: DayChoice; mayOverride: boolean; locale: Locale };

/** A month of days, each saying why it is not possible or not wise; a press on a day goes on with it. */
export function DayPicker({ choice, mayOverride, locale }: DayPickerProps) {
  const t = translator(locale, "assemblies");
  const { asked, advice, month, today } = choice;
  const to = { locale, today };
  const here = `/${locale}/assemblies/new`;
  const isReady = asked["villageIds[]"].length > 0;
  const byDay = new Map(advice.days.map((day) => [day.on, day]));
  const dayOf = (on: string): CalendarDay | undefined => {
    const day = byDay.get(on);
    if (!day) return undefined;
    const isOpen = day.standing !== "refused" || (mayOverride && isOnlyTooSoon(day));
    const href = isReady && isOpen ? planAddress(`${here}/details`, asked, { on, month: undefined }) : undefined;
    return { ...faceOf(day), href, chosen: on === asked.on, note: noteOf(day, to, t("day.earliest")) };
  };
  return (
    <section aria-label={t("plan.chooseDay")} className="min-w-0">
      {!isReady && <Callout className="mb-4">{t("plan.chooseVillage")}</Callout>}
      <Calendar
        month={month}
        caption={monthOfYear(Number(month.slice(0, 4)), Number(month.slice(5)), locale)}
        weekdays={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
          short: weekdayName(day, locale, "short"),
          long: weekdayName(day, locale, "long"),
        }))}
        today={today}
        day={dayOf}
        previous={
          month > today.slice(0, 7)
            ? { href: planAddress(here, asked, { month: monthBeside(month, -1) }), label: t("plan.previousMonth") }
            : undefined
        }
        next={{ href: planAddress(here, asked, { month: monthBeside(month, 1) }), label: t("plan.nextMonth") }}
      />
      <CalendarLegend items={legendOf(choice, locale, t("day.earliest"))} />
      {isReady && mayOverride && advice.days.some(isOnlyTooSoon) && (
        <p className="mt-3 max-w-measure text-sm text-ink-2">{t("day.overridable")}</p>
      )}
      {!advice.earliestOn.startsWith(month) && (
        <LinkButton
          variant="secondary"
          small
          className="mt-4"
          href={planAddress(here, asked, { month: advice.earliestOn.slice(0, 7) })}
        >
          {t("plan.toEarliest", { day: dayInSentence(advice.earliestOn, today, locale) })}
        </LinkButton>
      )}
    </section>
  );
}

/** Too little time to tell residents, and nothing else: a written reason opens it. */
function isOnlyTooSoon({ refused }: DayAdvice): boolean {
  return refused.length > 0 && refused.every(({ code }) => code === "notice-too-short");
}

function faceOf(day: DayAdvice): CalendarDay {
  if (day.standing === "refused") return { blocked: true };
  if (day.earliest) return { best: true };
  return day.unwise.length > 0 ? { mark: markOf(day), sunk: true } : {};
}

function markOf({ unwise }: DayAdvice): IconName {
  if (unwise.some(({ code }) => code === "assembly-near" || code === "hall-taken")) return "meeting";
  return unwise.some(({ code }) => code === "public-holiday" || code === "day-off") ? "holiday" : "soon";
}

function noteOf(day: DayAdvice, to: { locale: Locale; today: string }, earliest: string): string | undefined {
  const reasons = dayReasons(day, to);
  return [...(day.earliest ? [earliest] : []), ...reasons].join(". ") || undefined;
}

function legendOf({ advice, today, month }: DayChoice, locale: Locale, earliest: string): LegendItem[] {
  const spans = reasonSpans(advice.days, { locale, today }).map(({ from, to, text, refused }) => {
    const day = advice.days.find(({ on }) => on === from);
    const mark: IconName = refused || !day ? "blocked" : markOf(day);
    return { mark, when: from === to ? numberOf(from) : `${numberOf(from)}–${numberOf(to)}`, text };
  });
  const best: LegendItem = { mark: "best", when: numberOf(advice.earliestOn), text: earliest };
  return advice.earliestOn.startsWith(month) ? [best, ...spans] : spans;
}

function numberOf(on: string): string {
  return String(Number(on.slice(8)));
}
