import { type Attendance, type Presence, presenceOf } from "@/lib/attendance/fold";
import { type Entry, entryOf, rankOf, type Sought, soughtOf } from "@/lib/attendance/phone/name-match";
import type { DoorMeeting, RosterPerson } from "@/lib/attendance/protocol";
import { fold } from "@/lib/platform/i18n/fold";

/** Somebody found by the search: of the roster, or a walk-in. */
export type FoundPerson = {
  /** "person:<id>" or "walk-in:<event id>". */
  key: string;
  personId: string | null;
  name: string;
  villageId: string | null;
  /** Present already: since when, by which events. */
  presence: Presence | undefined;
};

/** Where the search looks. */
export type Searched = {
  meeting: DoorMeeting | null;
  roster: ReadonlyMap<string, RosterPerson>;
  attendance: Attendance;
};

const MOST = 20;
/** Names folded in one go: a few milliseconds on a cheap phone. */
const AT_ONCE = 50;
/** Sought once before anybody types: a browser makes quick what has run. */
const PRACTICE = "жж";

/**
 * Search as you type: letters folded, beginnings of names in any order ("а у" finds Асанова Үмүт), initials, village and
 * short code. Surnames come first, then other names, then villages; among equals who is not here yet, then the alphabet.
 * Entries are kept from one key to the next: five thousand names are folded once.
 */
export function personFinder() {
  const villages = villageWords();
  const known = new Map<string, Entry>();
  const ofRoster = lastResult((roster: Searched["roster"], words: VillageWords) =>
    [...roster.values()].map((person) => reused(known, `person:${person.personId}`, person, words)).sort(byName),
  );
  const ofWalkIns = lastResult((attendance: Attendance, words: VillageWords) =>
    [...attendance.byPerson.values()].flatMap(({ key, newPerson, villageId, sources }) =>
      newPerson?.name && !sources.some(({ personId }) => personId)
        ? [reused(known, key, { name: newPerson.name, villageId }, words)]
        : [],
    ),
  );
  /** None for nothing typed. */
  const find = (typed: string, { meeting, roster, attendance }: Searched, most = MOST): FoundPerson[] => {
    const words = villages(meeting);
    const sought = soughtOf(typed);
    return sought ? best([ofRoster(roster, words), ofWalkIns(attendance, words)], sought, attendance, most) : [];
  };
  /**
   * Folds some names that are not yet, when there is time, so that the first key need not wait for thousands.
   * @returns whether there are more
   */
  const prepare = (searched: Searched): boolean => {
    const words = villages(searched.meeting);
    let left = AT_ONCE;
    for (const person of searched.roster.values()) {
      const key = `person:${person.personId}`;
      if (known.has(key)) continue;
      reused(known, key, person, words);
      left -= 1;
      if (left === 0) return true;
    }
    find(PRACTICE, searched);
    return false;
  };
  return { find, prepare };
}

/** Entries are in the order of the alphabet, and so stay those of one rank. */
function best(all: readonly Entry[][], sought: Sought, attendance: Attendance, most: number): FoundPerson[] {
  const ranks: FoundPerson[][] = [];
  for (const entries of all)
    for (const entry of entries) {
      const rank = rankOf(entry, sought);
      if (rank === null) continue;
      const { key, name, villageId } = entry;
      const presence = presenceOf(attendance, key);
      const place = rank * 2 + (presence ? 1 : 0);
      ranks[place] ??= [];
      if (ranks[place].length >= most) continue;
      const personId = key.startsWith("person:") ? key.slice("person:".length) : null;
      ranks[place].push({ key, personId, name, villageId, presence });
      if (ranks[0]?.length === most) return ranks[0]; // nobody comes before these
    }
  return ranks.flat().slice(0, most);
}

type VillageWords = ReadonlyMap<string, string[]>;

function villageWords() {
  return lastResult((meeting: DoorMeeting | null): VillageWords => {
    const wordsOf = (name: object) => [
      ...new Set(Object.values(name).flatMap((text) => fold(String(text)).split(" "))),
    ];
    return new Map(meeting?.villages.map(({ villageId, name }) => [villageId, wordsOf(name)]));
  });
}

type Named = { name: string; villageId: string | null };

function reused(known: Map<string, Entry>, key: string, { name, villageId }: Named, words: VillageWords): Entry {
  const village = (villageId !== null && words.get(villageId)) || NO_WORDS;
  const entry = known.get(key);
  if (entry?.name === name && entry.villageId === villageId && entry.village === village) return entry;
  const made = entryOf({ key, name, villageId, village });
  known.set(key, made);
  return made;
}

const NO_WORDS: string[] = [];

function byName(a: Entry, b: Entry): number {
  if (a.folded === b.folded) return a.key < b.key ? -1 : 1;
  return a.folded < b.folded ? -1 : 1;
}

/** Remembers the last answer while it is asked the same. */
function lastResult<A extends unknown[], R>(make: (...asked: A) => R): (...asked: A) => R {
  let last: { asked: A; result: R } | null = null;
  return (...asked) => {
    if (!last?.asked.every((one, at) => one === asked[at])) last = { asked, result: make(...asked) };
    return last.result;
  };
}
