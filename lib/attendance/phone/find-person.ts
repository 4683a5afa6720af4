import type { Presence } from "@/lib/attendance/fold";

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
