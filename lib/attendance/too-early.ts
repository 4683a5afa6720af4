import { Temporal } from "temporal-polyfill";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { civilDateIn } from "@/lib/calendar/zoned-day";

/** Somebody has signed the minutes: what comes now goes to the annex. */
export function isSigned({ minutes }: Pick<AssemblyView, "minutes">): boolean {
  return (minutes?.signatures.length ?? 0) > 0;
}

/** True from the day of a meeting until its minutes are signed: people come, and phones may still bring who came. */
export function isDoorOpen(
  view: Pick<AssemblyView, "startsAt" | "municipality" | "holding" | "notHeld" | "minutes">,
  now: Temporal.Instant,
): boolean {
  const meeting = { zone: view.municipality.timeZone, startsAt: new Date(view.startsAt) };
  const hasResult = view.holding !== null || view.notHeld !== null;
  return !isSigned(view) && !isBeforeMeeting({ ...meeting, hasResult }, now);
}

/**
 * True before the day of the meeting: nobody can have come yet, so it is a slip. As soon as the meeting was begun or
 * given up, whoever was there can be written down.
 */
export function isBeforeMeeting(
  meeting: { zone: string; startsAt: Date; hasResult: boolean },
  now: Temporal.Instant,
): boolean {
  const startsAt = Temporal.Instant.fromEpochMilliseconds(meeting.startsAt.getTime());
  return !meeting.hasResult && civilDateIn(now, meeting.zone) < civilDateIn(startsAt, meeting.zone);
}
