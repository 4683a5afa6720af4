import { Temporal } from "temporal-polyfill";
import { civilDateIn } from "@/lib/calendar/zoned-day";

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
