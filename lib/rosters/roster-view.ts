import type { Presence } from "@/lib/attendance/fold";
import type { PersonTraits } from "@/lib/people/person-traits";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** One line of the roster. `name` is empty when the person was forgotten. `at`: instant of being first seen, null: not come. */
export type RosterRow = PersonTraits & {
  personId: string;
  name: string;
  village: Bilingual | null;
  at: string | null;
};

/** Somebody who came without being expected: a walk-in, or a person of the register. */
export type Unexpected = Presence & { name: string };

/** A person of the register who is not on the roster, found by the search. */
export type RegisterHit = { personId: string; name: string; village: Bilingual | null };

export type RosterPage = {
  rows: RosterRow[];
  /** Lines that match the filter, expected persons in all, and how many of those came. */
  total: number;
  expected: number;
  expectedCame: number;
  unexpected: Unexpected[];
  /** Walk-ins that are possibly one person, by their keys. */
  sameWalkIns: string[][];
  hits: RegisterHit[];
};
