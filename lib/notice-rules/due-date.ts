import type { Temporal } from "temporal-polyfill";
import { addDays, type CivilDate } from "@/lib/calendar/civil-date";
import { type Calendar, stepWorkingDays, workingDayFrom } from "@/lib/calendar/working-days";
import { civilDateIn, dayOf, endOfDay, type Moment } from "@/lib/calendar/zoned-day";
import { countOf, type Span, type Unit } from "@/lib/notice-rules/cell";

/**
 * The last moment to act: the end of the day `on`, or with `at` that very instant (then `on` is its civil day).
 * All days are civil days in the meeting's own zone.
 */
export type Due = { on: CivilDate; at?: Temporal.Instant };

/** Where counting happens: the meeting's zone and the marked days of its country. */
export type Ground = { zone: string; calendar: Calendar };

/**
 * The last moment to do what must be done before a meeting that starts at `startsAt`.
 * Days before are not moved off weekends and holidays: only working-day counts look at the calendar.
 */
export function dueBefore(span: Span, startsAt: Temporal.Instant, ground: Ground): Due {
  return momentBefore(span.unit, countOf(span), startsAt, ground);
}

/** The first moment at which acting is not too early, or null when the cell has no `atMost`. `clear` counts as for the last one. */
export function earliestBefore(span: Span, startsAt: Temporal.Instant, ground: Ground): Due | null {
  if (span.atMost === undefined) return null;
  return momentBefore(span.unit, countOf(span, span.atMost), startsAt, ground);
}

/**
 * The last moment to do what must be done after `from`: the end of the meeting, or the day the decisions were sent.
 * Calendar days that end on a non-working day run to the end of the next working day. Hours after something known only
 * by its day run from the end of that day.
 */
export function dueAfter(span: Span, from: Moment, ground: Ground): Due {
  if (span.unit === "h") {
    const start = "at" in from ? from.at : endOfDay(from.on, ground.zone);
    return instantDue(start.add({ hours: countOf(span) }), ground.zone);
  }
  return { on: lastDayAfter(span.unit, countOf(span), dayOf(from, ground.zone), ground.calendar) };
}

/** `heldOn` less a count of days: calendar days plainly, working days one step at a time. */
export function lastDayBefore(
  unit: Exclude<Unit, "h">,
  count: number,
  heldOn: CivilDate,
  calendar: Calendar,
): CivilDate {
  return unit === "cd" ? addDays(heldOn, -count) : stepWorkingDays(calendar, heldOn, -count);
}

/** `from` plus a count of days; calendar days then wait for a working day. */
export function lastDayAfter(unit: Exclude<Unit, "h">, count: number, from: CivilDate, calendar: Calendar): CivilDate {
  return unit === "cd" ? workingDayFrom(calendar, addDays(from, count)) : stepWorkingDays(calendar, from, count);
}

/** True while the moment is not past the due one. A moment known by its day alone is judged by that day. */
export function isInTime(moment: Moment, due: Due, zone: string): boolean {
  if ("at" in moment && due.at) return moment.at.epochMilliseconds <= due.at.epochMilliseconds;
  return dayOf(moment, zone) <= due.on;
}

/** True when the moment lies before the first one at which acting is allowed. */
export function isTooEarly(moment: Moment, earliest: Due | null, zone: string): boolean {
  if (!earliest) return false;
  if ("at" in moment && earliest.at) return moment.at.epochMilliseconds < earliest.at.epochMilliseconds;
  return dayOf(moment, zone) < earliest.on;
}

function momentBefore(unit: Unit, count: number, startsAt: Temporal.Instant, ground: Ground): Due {
  if (unit === "h") return instantDue(startsAt.subtract({ hours: count }), ground.zone);
  return { on: lastDayBefore(unit, count, civilDateIn(startsAt, ground.zone), ground.calendar) };
}

function instantDue(at: Temporal.Instant, zone: string): Due {
  return { on: civilDateIn(at, zone), at };
}
