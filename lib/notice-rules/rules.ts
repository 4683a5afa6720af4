import type { CivilDate } from "@/lib/calendar/civil-date";
import type { Cell, Duty } from "@/lib/notice-rules/cell";
import type { KindRule, MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import type { Quorum } from "@/lib/notice-rules/quorum";

/** A numbered edition of a country's rules. A published version is never changed: a correction is a new version. */
export type Pack = {
  id: string;
  version: number;
  /** Where days are counted unless the municipality says otherwise. */
  zone: string;
  kinds: readonly KindRule[];
  cells: Readonly<Record<MeetingKind, readonly Cell[]>>;
  quorums: Readonly<Record<MeetingKind, Quorum>>;
};

/**
 * The rules one meeting is judged by: those in force on the day it was announced. Plain JSON, stored with the meeting,
 * so that a later change of pack or charter never rewrites what an old meeting was judged by.
 */
export type Rules = {
  pack: { id: string; version: number };
  kind: MeetingKind;
  /** The day for which the cells were chosen. */
  on: CivilDate;
  cells: Cell[];
  quorum: Quorum;
  /** The charter clause the quorum is from, when the municipality set it. */
  quorumClause?: string | null;
};

/** The cell of a duty, or undefined where the table has none. */
export function cellOf(rules: Rules, duty: Duty): Cell | undefined {
  return rules.cells.find((cell) => cell.duty === duty);
}
