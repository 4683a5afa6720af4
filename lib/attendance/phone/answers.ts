import type { SyncFault } from "@/lib/attendance/phone/door";
import type { Access, RowReason, Settled } from "@/lib/attendance/phone/phone-store";
import type { Answered } from "@/lib/attendance/phone/ports";
import type { AttendanceAnswer, AttendanceDelta, SentEvent } from "@/lib/attendance/protocol";

/** What the server said to a batch. */
export type Told =
  | { kind: "answered"; settled: Settled[]; answer: AttendanceAnswer }
  /** The body could not be read as a whole: one row of it may be to blame. */
  | { kind: "unreadable" }
  | { kind: "failed"; fault: SyncFault };

/**
 * Rows may go only by a result for their own id; a row without one stays in the queue.
 * @param known ids that the log brought back already
 */
export function readAnswer(
  batch: readonly SentEvent[],
  { status, body }: Answered,
  known: (id: string) => boolean,
): Told {
  if (status === 400 || status === 413) return { kind: "unreadable" };
  const answer = body as AttendanceAnswer | null;
  if (status !== 200 || !Array.isArray(answer?.results)) return { kind: "failed", fault: faultOf(status, body) };
  const asked = new Set(batch.map(({ id }) => id));
  const settled: Settled[] = [];
  for (const { id, result, reason } of answer.results) {
    if (id === null || !asked.delete(id)) continue;
    const toLookAt = result === "needs-review" || (result === "duplicate" && reason !== undefined);
    if (result !== "stored" && result !== "duplicate" && result !== "needs-review") continue;
    const state = toLookAt ? "needs-review" : "sent";
    const told: RowReason | null = toLookAt ? (reason ?? "malformed") : null;
    settled.push({ id, state, reason: told, gone: state === "sent" && known(id) });
  }
  return { kind: "answered", settled, answer };
}

/** null when it is no page of the log. */
export function readDelta({ status, body }: Answered): AttendanceDelta | null {
  const delta = body as AttendanceDelta | null;
  const lists = [delta?.roster, delta?.gone, delta?.events, delta?.merges];
  return status === 200 && lists.every(Array.isArray) && typeof delta?.cursor === "string" ? delta : null;
}

export function faultOf(status: number, body: unknown): SyncFault {
  if (status === 429) return "too-many-requests";
  if (status !== 401) return "server-trouble";
  const reason = (body as { reason?: unknown } | null)?.reason;
  return reason === "link-expired" || reason === "device-revoked" ? reason : "device-unknown";
}

/** What a fault says about the phone's right to send; null: nothing. */
export function accessOf(fault: SyncFault): Access | null {
  if (fault === "link-expired") return "expired";
  if (fault === "device-revoked") return "revoked";
  return fault === "device-unknown" ? "unknown" : null;
}
