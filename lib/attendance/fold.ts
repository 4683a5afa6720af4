import { countedBy, type Tally } from "@/lib/attendance/counted";
import type {
  AttendanceEvent,
  EditEvent,
  HeadCount,
  NewPerson,
  PresentEvent,
  TallyEvent,
} from "@/lib/attendance/event";
import { type Merge, rootsOf } from "@/lib/attendance/merges";
import { type Apart, groupSameWalkIns } from "@/lib/attendance/same-walk-ins";
import type { PersonTraits } from "@/lib/people/person-traits";

/** One person who came. Several taps of the same person of the register are one presence with several events. */
export type Presence = PersonTraits & {
  /** "person:<id>" of the register, or "walk-in:<event id>"; after merges the key that stands for all of them. */
  key: string;
  personId: string | null;
  newPerson: NewPerson | null;
  /** The events that say so, the earliest first: to take the person back, all of them must be voided. */
  eventIds: string[];
  /** When first seen, by the server's clock (device time plus skew). */
  at: string;
  /** The device that saw them first. */
  deviceId: string;
  /** The presences that were merged into this one, in the order of their time, its own among them; none without a merge. */
  sources: Presence[];
};

export type Attendance = {
  /** Persons known by name who are present. */
  named: number;
  /** False while nobody was ever registered by name: then `named` is unknown, not 0. */
  registered: boolean;
  /** By their key; ask `presenceOf` for somebody who may have been merged. */
  byPerson: ReadonlyMap<string, Presence>;
  /** The key that stands for each key that was merged. */
  roots: ReadonlyMap<string, string>;
  /** The last head count of each counter, in the order of their time. */
  tallies: Tally[];
  counted: HeadCount;
  /** Keys of walk-ins that are possibly the same person: equal folded name, village and sex. */
  sameWalkIns: string[][];
  /** Of those, who was said to be different persons all the same. */
  apart: readonly Apart[];
};

/**
 * The state of one meeting's attendance. The log may arrive in any order, in any batches and repeatedly: the state is
 * the same. A void beats its target only, whenever it arrives, and cannot itself be voided: who came back is registered
 * again. Of several corrections of one presence the last by time stands.
 *
 * @param merges entries that the office took for one person: they count as one, since the earliest of them, and keep
 *   all their events; without the merge they are again what they were
 * @param apart entries that the office said are different persons: it is not asked about them again
 */
export function foldAttendance(
  log: Iterable<AttendanceEvent>,
  merges: readonly Merge[] = [],
  apart: readonly Apart[] = [],
): Attendance {
  const { taps, edits, counts, registered } = standingOf(inOrder(log));
  const roots = rootsOf(merges);
  const byPerson = mergedBy(roots, presences(taps, edits), taps);
  const tallies = lastTallies(counts);
  return {
    ...{ named: byPerson.size, registered, byPerson, roots, tallies },
    counted: countedBy(tallies),
    sameWalkIns: groupSameWalkIns([...byPerson.values()], apart, roots),
    apart,
  };
}

/** The presence that stands for this key, be it merged or not. */
export function presenceOf({ byPerson, roots }: Attendance, key: string): Presence | undefined {
  return byPerson.get(roots.get(key) ?? key);
}

/** Everybody of the register who is in this presence: several when entries were merged. */
export function registerIdsOf({ personId, sources }: Presence): string[] {
  const ids = [personId, ...sources.map((source) => source.personId)].filter((id) => id !== null);
  return [...new Set(ids)];
}

/**
 * One total order for all devices, without which "the last one" would depend on the order of arrival. The moment of each
 * event is read once: a phone folds thousands after every tap.
 */
function inOrder(log: Iterable<AttendanceEvent>): AttendanceEvent[] {
  const known = new Map<string, { event: AttendanceEvent; millis: number }>();
  for (const event of log) known.set(event.id, { event, millis: Date.parse(event.happenedAt) });
  return [...known.values()]
    .sort((a, b) => a.millis - b.millis || a.event.deviceSeq - b.event.deviceSeq || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
}

/** What nobody took back, by its kind; of the corrections of one presence the last. */
function standingOf(events: readonly AttendanceEvent[]) {
  const voided = new Set<string>();
  for (const event of events) if (event.kind === "void") voided.add(event.targetId);
  const [taps, counts, edits]: [PresentEvent[], TallyEvent[], Map<string, EditEvent>] = [[], [], new Map()];
  let registered = false;
  for (const event of events) {
    if (event.kind === "present") registered = true;
    if (voided.has(event.id)) continue;
    if (event.kind === "present") taps.push(event);
    else if (event.kind === "edit") edits.set(event.targetId, event);
    else if (event.kind === "tally") counts.push(event);
  }
  return { taps, edits, counts, registered };
}

function presences(taps: PresentEvent[], edits: Map<string, EditEvent>): Map<string, Presence> {
  const found = new Map<string, Presence>();
  for (const tap of taps) {
    const key = tap.personId ? `person:${tap.personId}` : `walk-in:${tap.id}`;
    const known = found.get(key);
    if (known) known.eventIds.push(tap.id);
    else found.set(key, firstPresence(key, tap));
    const edit = edits.get(tap.id);
    if (edit)
      Object.assign(found.get(key) as Presence, asTold({ ...edit, newPerson: edit.newPerson ?? tap.newPerson }));
  }
  return found;
}

function firstPresence(key: string, tap: PresentEvent): Presence {
  return {
    key,
    personId: tap.personId,
    ...asTold(tap),
    eventIds: [tap.id],
    at: momentOf(tap),
    deviceId: tap.deviceId,
    sources: [],
  };
}

/** The presences are in the order of their time, and so are the sources and the events of each. */
function mergedBy(
  roots: ReadonlyMap<string, string>,
  found: Map<string, Presence>,
  taps: PresentEvent[],
): Map<string, Presence> {
  if (roots.size === 0) return found;
  const bySources = new Map<string, [Presence, ...Presence[]]>();
  for (const presence of found.values()) {
    const key = roots.get(presence.key) ?? presence.key;
    const sources = bySources.get(key);
    if (sources) sources.push(presence);
    else bySources.set(key, [presence]);
  }
  const place = new Map(taps.map(({ id }, index) => [id, index]));
  const earlier = (a: string, b: string) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return new Map([...bySources].map(([key, sources]) => [key, oneOf(key, sources, earlier)]));
}

/** Who they are is told by the entry that was kept; where that one was voided, by somebody of the register, else by the first. */
function oneOf(key: string, sources: [Presence, ...Presence[]], earlier: (a: string, b: string) => number): Presence {
  const [first] = sources;
  if (sources.length === 1 && first.key === key) return first;
  const told = sources.find((one) => one.key === key) ?? sources.find((one) => one.personId) ?? first;
  return {
    ...told,
    key,
    eventIds: sources.flatMap(({ eventIds }) => eventIds).sort(earlier),
    at: first.at,
    deviceId: first.deviceId,
    sources,
  };
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

/** As most are written already: "2026-11-26T08:00:00.000Z". */
function momentOf({ happenedAt }: AttendanceEvent): string {
  return happenedAt.length === 24 && happenedAt.endsWith("Z") ? happenedAt : new Date(happenedAt).toISOString();
}
