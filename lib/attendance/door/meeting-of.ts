import { isTold, toldId } from "@/lib/attendance/door/read-person";
import type { ReadRequest } from "@/lib/attendance/door/read-request";

/** The meeting that a request without a device is about: the one it names, else that of its first event that names one. */
export function meetingOf({ meetingId, events }: Pick<ReadRequest, "meetingId" | "events">): string | null {
  const named = events.flatMap((event) => (isTold(event) ? (toldId(event.meetingId) ?? []) : []));
  return toldId(meetingId) ?? named[0] ?? null;
}
