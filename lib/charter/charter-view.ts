import type { Territory } from "@/lib/accounts/reach";
import type { CivilDate } from "@/lib/calendar/civil-date";
import type { Calendar } from "@/lib/calendar/working-days";
import type { CharterValue } from "@/lib/notice-rules/charter";
import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import type { Rules } from "@/lib/notice-rules/rules";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { CharterSubject } from "./subjects";
import type { PlannedMeeting } from "./what-if";

/** A municipality with where it lies, for the policies. */
export type CharterGround = { id: string; name: Bilingual; timeZone: string; territory: Territory };

/** One entry, as it stands in the history. Instants are ISO texts. */
export type CharterEntry = {
  id: string;
  value: CharterValue;
  enteredBy: string;
  enteredAt: string;
  /** Who gave it its last day, took it back, or put another in its place. */
  endedBy: string | null;
  endedAt: string | null;
  withdrawn: boolean;
  revision: number;
};

/** The rules of one kind of meeting in one municipality. */
export type CharterDesk = {
  municipalities: { id: string; name: Bilingual }[];
  ground: CharterGround;
  kind: MeetingKind;
  today: CivilDate;
  rules: Rules;
  entries: CharterEntry[];
};

/** What is needed to enter one value and to see what it would change. */
export type CharterEditing = Omit<CharterDesk, "municipalities"> & {
  subject: CharterSubject;
  meetings: PlannedMeeting[];
  calendar: Calendar;
};

/** Entries of one duty, newest first. */
export function entriesOf(entries: readonly CharterEntry[], subject: CharterSubject): CharterEntry[] {
  return entries.filter(({ value }) => value.duty === subject).toReversed();
}

/** Grows with every change of the entries: what a form was opened with. */
export function versionOf(entries: readonly { revision: number }[]): number {
  return entries.reduce((sum, { revision }) => sum + revision, 0);
}

/** The values that were not taken back. */
export function valuesOf(entries: readonly CharterEntry[]): CharterValue[] {
  return entries.filter(({ withdrawn }) => !withdrawn).map(({ value }) => value);
}
