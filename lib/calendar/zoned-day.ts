import { Temporal } from "temporal-polyfill";
import { addDays, type CivilDate } from "@/lib/calendar/civil-date";

/** The clock of the whole country, for what belongs to no single municipality. */
export const COUNTRY_ZONE = "Asia/Bishkek";

/** When something happened or "now": an instant where it is known, else the civil day it is known by. */
export type Moment = { at: Temporal.Instant } | { on: CivilDate };

/** True for a zone name the platform knows, such as "Asia/Bishkek". */
export function isZone(zone: string): boolean {
  try {
    return /^[A-Za-z]/.test(zone) && Boolean(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone));
  } catch {
    return false;
  }
}

/** The civil date on the wall of that zone at that instant. */
export function civilDateIn(at: Temporal.Instant, zone: string): CivilDate {
  return at.toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The time on the wall as "HH:MM". */
export function timeIn(at: Temporal.Instant, zone: string): string {
  return at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: "minute" });
}

/** The first instant of the day there; not always 00:00, some zones skip it. */
export function startOfDay(on: CivilDate, zone: string): Temporal.Instant {
  return Temporal.PlainDate.from(on).toZonedDateTime(zone).toInstant();
}

/** The first instant that no longer belongs to the day there: "until the end of the day" is everything before it. */
export function endOfDay(on: CivilDate, zone: string): Temporal.Instant {
  return startOfDay(addDays(on, 1), zone);
}

/** The instant of a wall time "HH:MM" on that day there; a time the clock skips is taken as much later as it skips. */
export function instantOn(on: CivilDate, time: string, zone: string): Temporal.Instant {
  const plainTime = Temporal.PlainTime.from(time);
  return Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
}

/** The instant as text with that zone's offset and whole seconds, such as 2017-11-06T09:30:00+06:00. */
export function withOffset(at: Temporal.Instant, zone: string): string {
  return at.toZonedDateTimeISO(zone).toString({ timeZoneName: "never", smallestUnit: "second" });
}

/** The civil day a moment falls on there. */
export function dayOf(moment: Moment, zone: string): CivilDate {
  return "on" in moment ? moment.on : civilDateIn(moment.at, zone);
}

/** Negative when `a` comes first. A moment known by its day alone stands at the end of that day. */
export function compareMoments(a: Moment, b: Moment, zone: string): number {
  const byDay = dayOf(a, zone).localeCompare(dayOf(b, zone));
  if (byDay !== 0) return byDay;
  if ("on" in a || "on" in b) return Number("on" in a) - Number("on" in b);
  return Temporal.Instant.compare(a.at, b.at);
}

/** The later one; undefined when any is missing or the list is empty: not everything has happened yet. */
export function latestOf(moments: readonly (Moment | undefined)[], zone: string): Moment | undefined {
  if (moments.length === 0 || moments.includes(undefined)) return undefined;
  return (moments as Moment[]).reduce((latest, moment) => (compareMoments(moment, latest, zone) > 0 ? moment : latest));
}

/** The earliest one; undefined when the list is empty. */
export function earliestOf(moments: readonly Moment[], zone: string): Moment | undefined {
  return moments.reduce<Moment | undefined>(
    (first, moment) => (first === undefined || compareMoments(moment, first, zone) < 0 ? moment : first),
    undefined,
  );
}
