import type { CivilDate } from "@/lib/calendar/civil-date";

export const MEETING_KINDS = [
  "gathering",
  "village-assembly",
  "kurultai",
  "budget-hearing",
  "budget-report-hearing",
  "kenesh-open-session",
  "group-meeting",
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const CALLERS = ["ayil-okmotu", "ayil-kenesh", "residents", "group-lead"] as const;
/** Who may call a meeting. How many residents must ask is unknown: the charter says. */
export type Caller = (typeof CALLERS)[number];

/** Months of the year, 1 to 12, both counted; `from` above `to` would run over the new year. */
export type Window = { from: number; to: number };

export type KindRule = {
  kind: MeetingKind;
  callers: Caller[];
  callersBasis: "practice" | "default";
  /** What the caller must show: the kenesh calls a kurultai by a resolution. */
  ground?: "resolution";
  /** When such meetings customarily are; advice, never a refusal. Absent: any time. */
  window?: Window;
  validFrom: CivilDate;
  /** Last day on which such a meeting can be held, when an act did away with it. */
  validTo?: CivilDate;
};

export function isMeetingKind(text: string): text is MeetingKind {
  return (MEETING_KINDS as readonly string[]).includes(text);
}

/** True when the day's month lies in the customary window, or when there is none. */
export function inWindow(window: Window | undefined, on: CivilDate): boolean {
  if (!window) return true;
  const month = Number(on.slice(5, 7));
  return window.from <= window.to
    ? month >= window.from && month <= window.to
    : month >= window.from || month <= window.to;
}
