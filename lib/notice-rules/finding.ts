import type { CivilDate } from "@/lib/calendar/civil-date";
import type { Citation } from "@/lib/notice-rules/acts";
import type { Basis, Duty, Side, Unit } from "@/lib/notice-rules/cell";
import type { Channel } from "@/lib/notice-rules/channels";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

export const VERDICTS = ["open", "due-soon", "met", "late", "missed", "waived"] as const;
/** open: not done, time left; due-soon: not done, at most two working days left; late: done after it was due; missed: not done, past due. */
export type Verdict = (typeof VERDICTS)[number];

/** One duty of one meeting, judged at one moment. Plain JSON. */
export type Finding = {
  duty: Duty;
  side: Side;
  amount: number;
  unit: Unit;
  clear: boolean;
  basis: Exclude<Basis, "unknown">;
  cites: Citation[];
  clause?: string | null;
  note?: Bilingual;
  /** Civil day of the last moment to act; null while what it counts from has not happened (a reply before anything was sent). */
  dueOn: CivilDate | null;
  /** For hours only: the last instant, with the zone's offset, such as 2017-11-06T09:30:00+06:00. */
  dueAt?: string;
  /** Acting before this day is too early (cells with atMost); with hours also the instant. */
  earliestOn?: CivilDate;
  earliestAt?: string;
  verdict: Verdict;
  /** It was done before `earliestOn`, which does not count. */
  tooEarly?: true;
  /** Civil day on which it was done. */
  doneOn?: CivilDate;
  /** Counted from the planned start because the meeting has not ended: shown, never judged. */
  foreseen?: true;
  /** The notice version this finding is about. */
  version?: number;
  /** The sending this finding is about. */
  sending?: string;
  /** Channels asked for, and those on which it has not been done. */
  channels?: { asked: Channel[]; missing: Channel[]; more: number; choice: Channel[] };
  documents?: "budget-summary"[];
  waiver?: { by: string; at: string; reason: string };
};
