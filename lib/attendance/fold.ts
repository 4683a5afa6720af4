import { countedBy, type Tally } from "@/lib/attendance/counted";
import type {
  AttendanceEvent,
  EditEvent,
  HeadCount,
  NewPerson,
  PresentEvent,
  TallyEvent,
} from "@/lib/attendance/event";
import { groupSameWalkIns } from "@/lib/attendance/same-walk-ins";
import type { PersonTraits } from "@/lib/people/person-traits";

/** One person who came. Several taps of the same person of the register are one presence with several events. */
export type Presence = PersonTraits & {
  /** "person:<id>" of the register, or "walk-in:<event id>". */
  key: string;
  personId: string | null;
  newPerson: NewPerson | null;
  /** The events that say so, the earliest first: to take the person back, all of them must be voided. */
  eventIds: string[];
  /** When first seen, by the server's clock (device time plus skew). */
  at: string;
};

export type Attendance = {
  /** Persons known by name who are present. */
  named: number;
  /** False while nobody was ever registered by name: then `named` is unknown, not 0. */
  registered: boolean;
  byPerson: ReadonlyMap<string, Presence>;
  /** The last head count of each counter, in the order of their time. */
  tallies: Tally[];
  counted: HeadCount;
  /** Keys of walk-ins that are possibly the same person: equal folded name, village and sex. */
  sameWalkIns: string[][];
};

/**
 * The state of one meeting's attendance. The log may arrive in any order, in any batches and repeatedly: the state is
 * the same. A void beats its target only, whenever it arrives, and cannot itself be voided: who came back is registered
 * again. Of several corrections of one presence the last by time stands.
 */
export function foldAttendance(log: Iterable<AttendanceEvent>): Attendance {
  const events = [...new Map([...log].map((event) => [event.id, event])).values()].sort(byTime);
  const voided = new Set(events.flatMap((event) => (event.kind === "void" ? [event.targetId] : [])));
  const standing = events.filter((event) => event.kind !== "void" && !voided.has(event.id));
  const edits = new Map(standing.filter((event) => event.kind === "edit").map((edit) => [edit.targetId, edit]));
  const byPerson = presences(
    standing.filter((event) => event.kind === "present"),
    edits,
  );
  const tallies = lastTallies(standing.filter((event) => event.kind === "tally"));
  return {
    named: byPerson.size,
    registered: events.some((event) => event.kind === "present"),
    byPerson,
    tallies,
    counted: countedBy(tallies),
    sameWalkIns: groupSameWalkIns([...byPerson.values()]),
  };
}

function presences(taps: PresentEvent[], edits: Map<string, EditEvent>): Map<string, Presence> {
  const found = new Map<string, Presence>();
  for (const tap of taps) {
    const key = tap.personId ? `person:${tap.personId}` : `walk-in:${tap.id}`;
    const known = found.get(key);
    if (known) known.eventIds.push(tap.id);
    else found.set(key, { key, personId: tap.personId, ...asTold(tap), eventIds: [tap.id], at: momentOf(tap) });
    const edit = edits.get(tap.id);
    if (edit)
      Object.assign(found.get(key) as Presence, asTold({ ...edit, newPerson: edit.newPerson ?? tap.newPerson }));
  }
  return found;
}

function asTold({ newPerson, sex, ageBand, role, villageId }: PersonTraits & { newPerson: NewPerson | null }) {
  return newPerson
    ? {
        newPerson,
        sex: newPerson.sex,
        ageBand: newPerson.ageBand,
        role: newPerson.role,
        villageId: newPerson.villageId,
      }
    : { newPerson, sex, ageBand, role, villageId };
}

function lastTallies(counts: TallyEvent[]): Tally[] {
  const last = new Map<string, Tally>();
  for (const count of counts) {
    const { id: eventId, deviceId, byId, women, men, youth, total } = count;
    const counter = `${byId ?? ""} ${deviceId}`;
    last.delete(counter); // so that the map stays in the order of the last counts
    last.set(counter, { eventId, deviceId, byId, women, men, youth, total, at: momentOf(count) });
  }
  return [...last.values()];
}

/** One total order for all devices, without which "the last one" would depend on the order of arrival. */
function byTime(a: AttendanceEvent, b: AttendanceEvent): number {
  return millis(a) - millis(b) || a.deviceSeq - b.deviceSeq || (a.id < b.id ? -1 : 1);
}

function millis(event: AttendanceEvent): number {
  return Date.parse(event.happenedAt);
}

function momentOf(event: AttendanceEvent): string {
  return new Date(millis(event)).toISOString();
}
