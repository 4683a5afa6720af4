import type { SyncState } from "@/lib/attendance/phone/door";

const QUIET_MS = 20_000;
const FIRST_MS = 2_000;
const LONGEST_MS = 120_000;

/**
 * How long to wait until the next round of sending, in milliseconds: regularly while all is well, twice as long after each
 * failure, never exactly as long as the other phones in the hall, and not before the server wants it.
 * @param chance 0 up to 1, drawn anew each time
 */
export function waitAfter({ failures, retryAfterMs }: SyncState, chance: number): number {
  const wait = failures === 0 ? QUIET_MS : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(Math.max(wait * (0.5 + chance), (retryAfterMs ?? 0) * (1 + chance / 10)));
}
