import { type CivilDate, civilDateOf, epochDayOf, weekdayOfEpochDay } from "@/lib/calendar/civil-date";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** What a country or a government says of one day. "moved-working": a weekend day on which everybody works instead. */
export type CalendarDayKind = "holiday" | "moved-working" | "day-off";

/** One marked day. `status`: Ait days are estimates until the year's authority announces them. */
export type CalendarDay = {
  on: CivilDate;
  kind: CalendarDayKind;
  name: Bilingual;
  status?: "fixed" | "announced" | "estimate";
};

/** Marked days made ready for fast questions by `calendarOf`. Days are kept as days since 1970-01-01. */
export type Calendar = {
  readonly marks: ReadonlyMap<number, readonly CalendarDay[]>;
  /** Only the days on which the mark, not the weekday, decides. */
  readonly working: ReadonlyMap<number, boolean>;
};

/** Builds the lookup. A day may be marked twice; being a moved working day then wins, as the rule's "or any day" says. */
export function calendarOf(days: readonly CalendarDay[]): Calendar {
  const marks = new Map<number, CalendarDay[]>();
  const working = new Map<number, boolean>();
  for (const day of days) {
    const key = epochDayOf(day.on);
    marks.set(key, [...(marks.get(key) ?? []), day]);
    working.set(key, day.kind === "moved-working" || working.get(key) === true);
  }
  return { marks, working };
}

/** What is marked on a day: holidays with their names, days off, moved working days; [] for an ordinary day. */
export function marksOn(calendar: Calendar, on: CivilDate): readonly CalendarDay[] {
  return calendar.marks.get(epochDayOf(on)) ?? [];
}

/** Monday to Friday unless the calendar says it is non-working, or any day marked as a moved working day. */
export function isWorkingDay(calendar: Calendar, on: CivilDate): boolean {
  return isWorkingEpochDay(calendar, epochDayOf(on));
}

/** The first working day after `on`. */
export function nextWorkingDay(calendar: Calendar, on: CivilDate): CivilDate {
  return stepWorkingDays(calendar, on, 1);
}

/** `on` itself when it is a working day, else the first one after it. */
export function workingDayFrom(calendar: Calendar, on: CivilDate): CivilDate {
  return isWorkingDay(calendar, on) ? on : nextWorkingDay(calendar, on);
}

/**
 * Steps one day at a time from `on`, forward or (negative count) back, counting only working days, to the day on which
 * the count is reached. `on` itself is not counted; a count of 0 stays there, working day or not.
 */
export function stepWorkingDays(calendar: Calendar, on: CivilDate, count: number): CivilDate {
  return civilDateOf(stepWorkingEpochDays(calendar, epochDayOf(on), count));
}

/** How many working days lie after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  const end = epochDayOf(to);
  let count = 0;
  for (let day = epochDayOf(from) + 1; day <= end; day++) if (isWorkingEpochDay(calendar, day)) count++;
  return count;
}

/** `isWorkingDay` on days since 1970-01-01, for loops. */
export function isWorkingEpochDay(calendar: Calendar, day: number): boolean {
  return calendar.working.get(day) ?? weekdayOfEpochDay(day) <= 5;
}

/** `stepWorkingDays` on days since 1970-01-01, for loops. Ends because only finitely many days are marked. */
export function stepWorkingEpochDays(calendar: Calendar, from: number, count: number): number {
  const direction = count < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day += direction;
    if (isWorkingEpochDay(calendar, day)) left--;
  }
  return day;
}
