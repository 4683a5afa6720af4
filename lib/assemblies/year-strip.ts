import type { CivilDate } from "@/lib/calendar/civil-date";
import { kindInForce } from "@/lib/notice-rules/charter";
import { MEETING_KINDS, type MeetingKind, type Window } from "@/lib/notice-rules/meeting-kinds";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** `unrecorded`: its day has passed and nobody wrote down what became of it. */
export type StripState = "planned" | "held" | "unrecorded" | "off";
export type StripMeeting = { id: string; kind: MeetingKind; on: CivilDate; state: StripState };
export type StripVillage = { id: string; name: Bilingual; meetings: StripMeeting[] };

/** What one month of one village says. `missing`: its season has ended without one; `wanted`: it ends with this month. */
export type StripCell = {
  month: number;
  held: number;
  planned: number;
  unrecorded: number;
  missing: MeetingKind[];
  wanted: MeetingKind[];
};
export type StripRow = { village: Pick<StripVillage, "id" | "name">; cells: StripCell[] };

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/**
 * The year of each village: what was held, is planned, and what the customary season (rules, section 2) asks for and
 * nobody planned. It is custom, not law: a reminder, never a verdict.
 */
export function yearStrip(villages: readonly StripVillage[], year: number, today: CivilDate): StripRow[] {
  return villages.map(({ id, name, meetings }) => {
    const own = meetings.filter(({ on }) => on.startsWith(`${year}-`));
    return { village: { id, name }, cells: MONTHS.map((month) => cellOf(month, own, year, today)) };
  });
}

function cellOf(month: number, meetings: readonly StripMeeting[], year: number, today: CivilDate): StripCell {
  const here = meetings.filter(({ on }) => Number(on.slice(5, 7)) === month);
  const count = (state: StripState) => here.filter((meeting) => meeting.state === state).length;
  const lacking = seasonsEndingIn(month, year).filter(({ kind, window }) => !hasOne(kind, window, meetings));
  const isOver = `${year}-${String(month).padStart(2, "0")}` < today.slice(0, 7);
  const isOpen = ({ window }: Season) => today.slice(0, 7) >= `${year}-${String(window.from).padStart(2, "0")}`;
  return {
    ...{ month, held: count("held"), planned: count("planned"), unrecorded: count("unrecorded") },
    missing: isOver ? lacking.map(({ kind }) => kind) : [],
    wanted: isOver ? [] : lacking.filter(isOpen).map(({ kind }) => kind),
  };
}

type Season = { kind: MeetingKind; window: Window };

function seasonsEndingIn(month: number, year: number): Season[] {
  return MEETING_KINDS.flatMap((kind) => {
    const window = kindInForce(kind, `${year}-${String(month).padStart(2, "0")}-28`)?.window;
    return window && window.to === month && window.from <= window.to ? [{ kind, window }] : [];
  });
}

function hasOne(kind: MeetingKind, { from, to }: Window, meetings: readonly StripMeeting[]): boolean {
  return meetings.some((meeting) => {
    const month = Number(meeting.on.slice(5, 7));
    return meeting.kind === kind && meeting.state !== "off" && month >= from && month <= to;
  });
}
