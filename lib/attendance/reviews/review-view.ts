import { type ReadEvent, readEvent } from "@/lib/attendance/door/read-event";
import { judgeTime } from "@/lib/attendance/door/told-time";
import type { NewPerson } from "@/lib/attendance/event";
import type { ReviewReason } from "@/lib/attendance/protocol";
import type { PersonTraits } from "@/lib/people/person-traits";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** Why a row waits: the protocol's reasons, and the one that has decisions of its own. */
export type ReviewKind = ReviewReason | "other-content";

/** What the office may do with one row; which of them make sense depends on the row. */
export const REVIEW_CHOICES = ["keep", "dismiss", "link", "walk-in", "move", "take-second", "void"] as const;
export type ReviewChoice = (typeof REVIEW_CHOICES)[number];

/** Columns of a row as they are read, with what the row speaks of. Instants are ISO texts. */
export type ReviewRow = {
  id: string;
  deviceId: string;
  deviceName: string | null;
  deviceSeq: number | null;
  eventId: string | null;
  reason: ReviewReason;
  fault: string | null;
  raw: unknown;
  receivedAt: string;
  choice: ReviewChoice | null;
  decidedByName: string | null;
  decidedAt: string | null;
  /** Of the register, whom the row names. */
  personName: string | null;
  /** As they are on the roster, else in the register. */
  personTraits: PersonTraits | null;
  /** What the log holds under the same id. */
  logged: { kind: string; newPerson: NewPerson | null; personName: string | null; isVoided: boolean } | null;
  /** The meeting that the row names, when it is another one of the same municipality. */
  meeting: { id: string; title: Bilingual; startsAt: string } | null;
};

export type ReviewView = Omit<ReviewRow, "reason" | "fault"> & {
  kind: ReviewKind;
  fault: string | null;
  /** As it was understood; null when it could not be. */
  event: ReadEvent | null;
  /** When it happened, as far as the device's clock is believed. */
  at: string;
  choices: ReviewChoice[];
};

export function reviewView(row: ReviewRow): ReviewView {
  const { event } = readEvent(row.raw, row.deviceId);
  const kind = row.fault === "other-content" ? "other-content" : row.reason;
  return { ...row, kind, event, at: momentOf(row, event), choices: choicesOf(kind, row, event) };
}

/** The choices that make sense for a row, the usual one first. */
function choicesOf(kind: ReviewKind, row: ReviewRow, event: ReadEvent | null): ReviewChoice[] {
  const isTap = event?.saying.kind === "present";
  if (kind === "unknown-person") return isTap ? ["link", "walk-in", "dismiss"] : ["dismiss"];
  if (kind === "meeting-signed") return ["keep", "dismiss"];
  if (kind === "not-your-meeting") return row.meeting && event ? ["move", "dismiss"] : ["dismiss"];
  if (kind === "other-content") return event && row.logged ? ["dismiss", "take-second"] : ["dismiss"];
  if (kind === "clock-off")
    return row.logged && row.logged.kind !== "void" && !row.logged.isVoided ? ["keep", "void"] : ["keep"];
  return event && !isTap ? ["dismiss"] : ["walk-in", "dismiss"];
}

/** By the device's clock when that can be, else the arrival. */
export function momentOf({ receivedAt }: { receivedAt: string }, event: ReadEvent | null): string {
  if (!event) return receivedAt;
  const { happenedAt } = judgeTime(Date.parse(receivedAt), event.deviceAt, event.clockSkewMs, null);
  return new Date(happenedAt).toISOString();
}

/** Whether what was chosen keeps the row, for those who read only that. */
export function decisionOf(choice: ReviewChoice): "accepted" | "dismissed" {
  return choice === "dismiss" || choice === "void" ? "dismissed" : "accepted";
}

/** The name that the row itself tells: of a walk-in, read well or not. */
export function toldName({ raw, event }: Pick<ReviewView, "raw" | "event">): string {
  if (event && "newPerson" in event.saying) return event.saying.newPerson?.name ?? "";
  const person = (raw as { person?: { new?: { name?: unknown } } } | null)?.person?.new?.name;
  return typeof person === "string" ? person.slice(0, 120) : "";
}
