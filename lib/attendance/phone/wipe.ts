import type { Pairing, Row } from "@/lib/attendance/phone/phone-store";
import type { Ports } from "@/lib/attendance/phone/ports";

const DAY_MS = 86_400_000;
const KEPT_MS = 7 * DAY_MS;

/** Rows that the server did not answer for. */
export function isUnsent({ state }: Row): boolean {
  return state === "waiting" || state === "refused";
}

/** When everything goes: seven days after the last confirmed upload, and no row sooner than seven days after it was made. */
export function wipeAt(pairing: Pairing, rows: readonly Row[]): string {
  const made = rows.filter(isUnsent).map(({ event }) => Date.parse(event.device.deviceAt) + event.device.clockSkewMs);
  return new Date(Math.max(Date.parse(pairing.lastConfirmedAt), ...made) + KEPT_MS).toISOString();
}

/**
 * What is to be wiped now. Rows that were not sent are given one more day from when the phone first saw that they are
 * due: a clock that jumped ahead must not cost the only copy.
 * @param now milliseconds by the device's clock
 */
export function wipeDue(pairing: Pairing, rows: readonly Row[], now: number): "nothing" | "readable" | "all" {
  if (now + pairing.skewMs < Date.parse(wipeAt(pairing, rows))) return "nothing";
  if (!rows.some(isUnsent)) return "all";
  return pairing.dueSeenAt !== null && now - pairing.dueSeenAt >= DAY_MS ? "all" : "readable";
}

/** Wipes what is due; gives what was. */
export async function wipeWhatIsDue({ store, clock }: Ports, pairing: Pairing, rows: readonly Row[]) {
  const { meetingId, dueSeenAt } = pairing;
  const due = wipeDue(pairing, rows, clock.now());
  if (due === "all") await store.wipe(meetingId);
  if (due === "readable" && dueSeenAt === null) {
    await store.wipeReadable(meetingId);
    await store.change(meetingId, { dueSeenAt: clock.now() });
  }
  return due;
}
