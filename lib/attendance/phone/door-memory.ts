import type { AttendanceEvent } from "@/lib/attendance/event";
import { eventOfLogged } from "@/lib/attendance/logged-event";
import type { SyncState } from "@/lib/attendance/phone/door";
import type { Kept, Pairing, Row } from "@/lib/attendance/phone/phone-store";
import type { AttendanceDelta } from "@/lib/attendance/protocol";

/** What one open page knows of one meeting. Replaced, never changed in place, so that a picture of it stays true. */
export type DoorMemory = {
  pairing: Pairing;
  rows: readonly Row[];
  kept: Kept;
  /** The server's log as the fold reads it. */
  log: ReadonlyMap<string, AttendanceEvent>;
  /** Ids that are under way. */
  sending: ReadonlySet<string>;
  sync: SyncState;
  /** The meeting was wiped from the disk. */
  gone: boolean;
};

export const NOT_SYNCED: SyncState = { phase: "idle", fault: null, failures: 0, lastGoodAt: null, retryAfterMs: null };

export function logOf({ events }: Kept): Map<string, AttendanceEvent> {
  return new Map([...events].map(([id, event]) => [id, eventOfLogged(event)]));
}

/**
 * One page of the download on top of what was known. What it does not change stays the same object: thousands of names
 * are not put in order again, and thousands of events not folded, because the server had nothing new of them.
 */
export function withDelta(memory: DoorMemory, delta: AttendanceDelta): DoorMemory {
  const { counts, roster, gone, events, more, cursor, rosterSize, serverAt } = delta;
  const { kept: before, pairing } = memory;
  const kept: Kept = {
    ...{ counts, meeting: same(before.meeting, delta.meeting), merges: same(before.merges, delta.merges) },
    roster: changed(before.roster, gone, roster, ({ personId }) => personId),
    events: changed(before.events, [], events, ({ id }) => id),
  };
  const told = events.map(eventOfLogged);
  const log = changed(memory.log, [], told, ({ id }) => id);
  const takenAt = more ? pairing.takenAt : serverAt;
  return { ...memory, kept, log, pairing: { ...pairing, cursor, rosterSize, takenAt } };
}

function changed<V, M extends ReadonlyMap<string, V>>(
  known: M,
  gone: readonly string[],
  come: readonly V[],
  idOf: (one: V) => string,
): M | Map<string, V> {
  if (gone.length + come.length === 0) return known;
  const next = new Map<string, V>(known);
  for (const id of gone) next.delete(id);
  for (const one of come) next.set(idOf(one), one);
  return next;
}

function same<V>(before: V, told: V): V {
  return JSON.stringify(before) === JSON.stringify(told) ? before : told;
}
