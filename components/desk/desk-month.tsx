import { Calendar, CalendarLegend, type LegendItem } from "@/components/ui/calendar";
import type { IconName } from "@/components/ui/icon";
import type { DeskRow } from "@/lib/assemblies/desk-rows";
import type { DeskView } from "@/lib/assemblies/desk-view";
import { daysOfMonth } from "@/lib/calendar/civil-date";
import { marksOn } from "@/lib/calendar/working-days";
import { pick } from "@/lib/platform/i18n/bilingual";
import { monthOfYear, onIn, weekdayName } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { dutyTitle, whichMeeting } from "./desk-groups";

type Mark = { on: string; mark: IconName; text: string };

const RANK: IconName[] = ["meeting", "missed", "soon", "open", "holiday"];

/** This month with what falls due, the meetings and the holidays. */
export function DeskMonth({ desk, locale }: { desk: DeskView; locale: Locale }) {
  const { today } = desk;
  const month = today.slice(0, 7);
  const marks = marksOf(desk, locale).filter(({ on }) => on.startsWith(month));
  return (
    <>
      <Calendar
        month={month}
        caption={monthOfYear(Number(month.slice(0, 4)), Number(month.slice(5)), locale)}
        weekdays={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
          short: weekdayName(day, locale, "short"),
          long: weekdayName(day, locale, "long"),
        }))}
        today={today}
        day={(on) => {
          const here = marks.filter((mark) => mark.on === on);
          const first = RANK.find((rank) => here.some(({ mark }) => mark === rank));
          return first && { mark: first, sunk: true, note: here.map(({ text }) => text).join(". ") };
        }}
      />
      <CalendarLegend items={legendOf(marks)} />
    </>
  );
}

function marksOf({ desk, meetings, calendar, today }: DeskView, locale: Locale): Mark[] {
  const due = (row: DeskRow, mark: IconName): Mark => ({ on: row.dueOn, mark, text: dutyTitle(row.duty, locale) });
  const holidays = daysOfMonth(today.slice(0, 7)).flatMap((on) =>
    marksOn(calendar, on)
      .filter(({ kind }) => kind !== "moved-working")
      .map(({ name }) => ({ on, mark: "holiday" as const, text: pick(name, locale) })),
  );
  return [
    ...holidays,
    ...desk.missed.map((row) => due(row, "missed")),
    ...desk.soon.map((row) => due(row, "soon")),
    ...desk.later.map((row) => due(row, "open")),
    ...meetings.map(({ view }) => ({
      ...{ on: onIn(view.startsAt, view.municipality.timeZone), mark: "meeting" as const },
      text: whichMeeting(view, locale),
    })),
  ];
}

/** In the order of the days. A holiday of several days is one line, and so is all that one day says by one sign. */
function legendOf(marks: readonly Mark[]): LegendItem[] {
  const lines = new Map<string, { mark: IconName; on: string; to: string; texts: Set<string> }>();
  for (const { on, mark, text } of marks.toSorted((a, b) => a.on.localeCompare(b.on))) {
    const key = `${mark} ${mark === "holiday" ? text : on}`;
    const line = lines.get(key) ?? { mark, on, to: on, texts: new Set() };
    line.to = on;
    line.texts.add(text);
    lines.set(key, line);
  }
  const day = (on: string) => String(Number(on.slice(8)));
  return [...lines.values()].map(({ on, to, mark, texts }) => ({
    ...{ mark, text: [...texts].join("; "), when: on === to ? day(on) : `${day(on)}–${day(to)}` },
  }));
}
