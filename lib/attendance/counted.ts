import { type HeadCount, NOT_COUNTED } from "@/lib/attendance/event";
import { isOfficeDevice } from "@/lib/attendance/office-device";

/** The last count of one counter on one device. */
export type Tally = HeadCount & { eventId: string; deviceId: string; byId: string | null; at: string };

/**
 * The one head count that stands. What the office wrote stands above the door; of several office counts the last.
 * Counters at the door count the same crowd, so they are never added up: the highest one stands, and the screen shows
 * how far they differ. Without any count everything is unknown.
 *
 * @param tallies in the order of their time
 */
export function countedBy(tallies: readonly Tally[]): HeadCount {
  const office = tallies.filter((tally) => isOfficeDevice(tally.deviceId)).at(-1);
  const standing = office ?? tallies.reduce<Tally | undefined>(higher, undefined);
  if (!standing) return NOT_COUNTED;
  const { women, men, youth } = standing;
  return { women, men, youth, total: totalOf(standing) };
}

/** The total as counted, or women and men together when both are known. */
export function totalOf({ women, men, total }: HeadCount): number | null {
  if (total !== null) return total;
  return women === null || men === null ? null : women + men;
}

/** What is wrong with a head count, as a refusal's reason; null when it can be. */
export function headCountFault({ women, men, youth, total }: HeadCount): string | null {
  const known = (women ?? 0) + (men ?? 0);
  if (total !== null && known > total) return "women-and-men-above-total";
  if (total !== null && women !== null && men !== null && known !== total) return "women-and-men-not-total";
  const most = total ?? (women !== null && men !== null ? known : null);
  return youth !== null && most !== null && youth > most ? "youth-above-total" : null;
}

function higher(best: Tally | undefined, tally: Tally): Tally {
  return best && rank(best) >= rank(tally) ? best : tally;
}

function rank(tally: Tally): number {
  return totalOf(tally) ?? (tally.women ?? 0) + (tally.men ?? 0);
}
