import { Temporal } from "temporal-polyfill";
import { addDays, type CivilDate, laterOf } from "@/lib/calendar/civil-date";
import { stepWorkingDays } from "@/lib/calendar/working-days";
import { dayOf, instantOn, type Moment, startOfDay } from "@/lib/calendar/zoned-day";
import { countOf, type Duty, type SetCell, type Span } from "@/lib/notice-rules/cell";
import { dueBefore, earliestBefore, type Ground, isInTime, isTooEarly } from "@/lib/notice-rules/due-date";
import { setCellOf } from "@/lib/notice-rules/expectation";
import type { Rules } from "@/lib/notice-rules/rules";

/** The duties that must still be possible in time for a day to be lawful. */
const GATES: readonly Duty[] = ["announce", "agenda"];

/** `time`: the hour of the meeting as "HH:MM"; hours are counted from it. */
export type DayAsked = { rules: Rules; now: Moment; time: string } & Ground;

/**
 * `duty`: the one that needs the longest, null when none has a number. `latestOn`: announcing now for a later day is too
 * early; it lies before `on` when no day at all can be announced at this hour.
 */
export type EarliestDay = { on: CivilDate; duty: Duty | null; latestOn?: CivilDate };

/** The first day on which such a meeting could be held when it is announced, agenda and all, at `now`. */
export function earliestDay(asked: DayAsked): EarliestDay {
  const gates = gatesOf(asked.rules).map((cell) => ({ on: firstDayFor(cell, asked), duty: cell.duty }));
  const slowest = gates.toSorted((a, b) => b.on.localeCompare(a.on))[0];
  const ahead = firstDayAhead(asked);
  const first: EarliestDay = { on: slowest ? laterOf(slowest.on, ahead) : ahead, duty: slowest?.duty ?? null };
  const announce = setCellOf(asked.rules, "announce");
  const latestOn = announce && latestDayFor(announce, asked);
  return latestOn ? { ...first, latestOn } : first;
}

/** The cells that a planned day must leave time for. */
export function gatesOf(rules: Rules): SetCell[] {
  return GATES.map((duty) => setCellOf(rules, duty)).filter((cell) => cell !== undefined);
}

/** Today, or tomorrow when that hour has passed today. */
function firstDayAhead({ now, time, zone }: DayAsked): CivilDate {
  const today = dayOf(now, zone);
  const passed = "at" in now && Temporal.Instant.compare(instantOn(today, time, zone), now.at) < 0;
  return passed ? addDays(today, 1) : today;
}

function firstDayFor(cell: Span, asked: DayAsked): CivilDate {
  const today = dayOf(asked.now, asked.zone);
  const count = countOf(cell);
  if (cell.unit === "cd") return addDays(today, count);
  if (cell.unit === "wd") return count === 0 ? today : dayAfterWorkingDays(today, count, asked);
  const inTime = (on: CivilDate) => isInTime(asked.now, dueBefore(cell, startOn(on, asked), asked), asked.zone);
  let on = addDays(dayOf({ at: earliestInstant(asked).add({ hours: count }) }, asked.zone), -1);
  while (!inTime(on)) on = addDays(on, 1);
  return on;
}

/** Today counts when it is a working day: it is the last one on which to announce. */
function dayAfterWorkingDays(today: CivilDate, count: number, { calendar }: DayAsked): CivilDate {
  return addDays(stepWorkingDays(calendar, addDays(today, -1), count), 1);
}

function latestDayFor(cell: Span, asked: DayAsked): CivilDate | undefined {
  if (cell.atMost === undefined) return undefined;
  const today = dayOf(asked.now, asked.zone);
  const count = countOf(cell, cell.atMost);
  if (cell.unit === "cd") return addDays(today, count);
  if (cell.unit === "wd") return stepWorkingDays(asked.calendar, today, count);
  const tooEarly = (on: CivilDate) =>
    isTooEarly(asked.now, earliestBefore(cell, startOn(on, asked), asked), asked.zone);
  let on = addDays(dayOf({ at: earliestInstant(asked).add({ hours: count }) }, asked.zone), 2);
  while (tooEarly(on)) on = addDays(on, -1);
  return on;
}

function startOn(on: CivilDate, { time, zone }: DayAsked): Temporal.Instant {
  return instantOn(on, time, zone);
}

function earliestInstant({ now, zone }: DayAsked): Temporal.Instant {
  return "at" in now ? now.at : startOfDay(now.on, zone);
}
