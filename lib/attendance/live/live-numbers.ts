import type { HeadCount } from "@/lib/attendance/event";

/** One meeting's attendance in numbers, as it is now. No names. */
export type LiveNumbers = {
  /** Persons present by name; null while nobody was ever registered. */
  named: number | null;
  counted: HeadCount;
  /** Phones that were let in and not shut out since, and the rows they told of that have not arrived yet. */
  devices: number;
  waiting: number;
  /** Rows that wait for a decision of the office. */
  toReview: number;
};
