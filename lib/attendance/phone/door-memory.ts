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

/** One page of the download on top of what was known. */
export function withDelta(memory: DoorMemory, delta: AttendanceDelta): DoorMemory {
  const { meeting, merges, counts, roster, gone, events, more, cursor, rosterSize, serverAt } = delta;
  const kept = { meeting, merges, counts, roster: new Map(memory.kept.roster), events: new Map(memory.kept.events) };
  const log = new Map(memory.log);
  for (const personId of gone) kept.roster.delete(personId);
  for (const person of roster) kept.roster.set(person.personId, person);
  for (const event of events) {
    kept.events.set(event.id, event);
    log.set(event.id, eventOfLogged(event));
  }
  const takenAt = more ? memory.pairing.takenAt : serverAt;
  return { ...memory, kept, log, pairing: { ...memory.pairing, cursor, rosterSize, takenAt } };
}
