import { Calendar, CalendarLegend } from "@/components/ui/calendar";
import type { IconName } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import {
  type CalendarDayKind,
  type Calendar as CountedCalendar,
  isWorkingDay,
  marksOn,
} from "@/lib/calendar/working-days";
import { pick } from "@/lib/platform/i18n/bilingual";
import { monthName, weekdayName } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

const MARKS: Record<CalendarDayKind, IconName> = {
  holiday: "holiday",
  "day-off": "holiday",
  "moved-working": "meeting",
};

type YearMonthsProps = { locale: Locale; year: number; calendar: CountedCalendar; today: string };

/** The year at a glance, twelve small months: days on which nobody works are sunk. */
export function YearMonths({ locale, year, calendar, today }: YearMonthsProps) {
  const t = translator(locale, "calendar");
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    short: weekdayName(weekday, locale, "short"),
    long: weekdayName(weekday, locale),
  }));
  const day = (on: string) => {
    const marks = marksOn(calendar, on);
    const note = marks.map(({ name }) => pick(name, locale)).join(", ");
    return { sunk: !isWorkingDay(calendar, on), mark: marks[0] && MARKS[marks[0].kind], note: note || undefined };
  };
  return (
    <Section title={t("months", { year })}>
      <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {Array.from({ length: 12 }, (_, at) => (
          <Calendar
            key={monthName(at + 1, locale)}
            month={`${year}-${String(at + 1).padStart(2, "0")}`}
            caption={monthName(at + 1, locale)}
            weekdays={weekdays}
            today={today}
            day={day}
          />
        ))}
      </div>
      <CalendarLegend
        items={[
          { mark: "holiday", text: `${t("kind.holiday")}, ${t("kind.day-off")}` },
          { mark: "meeting", text: t("kind.moved-working") },
        ]}
      />
    </Section>
  );
}
