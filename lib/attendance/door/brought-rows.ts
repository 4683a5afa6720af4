import type { Judged } from "@/lib/attendance/door/judge-batch";
import type { Sender } from "@/lib/attendance/door/meeting";
import { isUuid } from "@/lib/platform/uuid";

/** New rows of one device that somebody else brought home. */
export type BroughtRows = { device: string; came: number };

/**
 * Whose rows a batch brings besides those of the device that asks: that one tells itself what it has left, of the others
 * only this is known.
 */
export function broughtRows({ rows, reviews }: Judged, { deviceId, isThere }: Sender): BroughtRows[] {
  // What a wrong clock tells is in the log and under review.
  const reviewed = reviews.filter(({ reason }) => reason !== "clock-off");
  const came = new Map<string, number>();
  for (const { deviceId: device } of [...rows, ...reviewed])
    if (isUuid(device) && !(isThere && device === deviceId)) came.set(device, (came.get(device) ?? 0) + 1);
  return [...came].map(([device, count]) => ({ device, came: count }));
}
