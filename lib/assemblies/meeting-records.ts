import type { CivilDate } from "@/lib/calendar/civil-date";
import type { Duty } from "@/lib/notice-rules/cell";
import type { Channel } from "@/lib/notice-rules/channels";
import type { NoticeVersion } from "@/lib/notice-rules/facts";
import type { Rules } from "@/lib/notice-rules/rules";

/* The records that hang on a meeting, as its view shows them. Instants (`…At`, `at`) are ISO texts in UTC. */

/** One announced version. `startsAt` is the start that version tells; the whole frozen text stays in the database. */
export type PublicationView = {
  id: string;
  version: number;
  kind: NoticeVersion["kind"];
  material: boolean;
  announcedAt: string;
  startsAt: string;
  sha256: string;
  rules: Rules;
  overrideReason: string | null;
  byName: string;
};

export type PostingView = {
  id: string;
  publicationId: string | null;
  version: number | null;
  purpose: "notice" | "reminder" | "results" | "reply";
  channel: Channel;
  place: string;
  postedAt: string;
  byWhom: string;
  audience: number | null;
  proof: "photo" | "delivery-report" | "paper-act" | "claimed";
  proofFileId: string | null;
  replyId: string | null;
  recordedByName: string;
};

export type HoldingView = {
  startedAt: string;
  endedAt: string | null;
  chair: string | null;
  secretary: string | null;
  revision: number;
  byName: string;
  at: string;
};

export type NotHeldView = {
  reason: "no-quorum" | "nobody-came" | "road-closed" | "other";
  note: string;
  cameCount: number | null;
  byName: string;
  at: string;
};

export type MinutesView = {
  id: string;
  signatures: { id: string; role: "chair" | "secretary"; name: string; signedOn: CivilDate; recordedByName: string }[];
  publications: { id: string; version: number; sha256: string; publishedAt: string; byName: string }[];
};

export type DecisionView = { id: string; itemId: string; year: number; number: number; dueOn: CivilDate | null };

export type ReplyView = { id: string; receivedOn: CivilDate; number: string | null; byName: string };

export type DispatchView = {
  id: string;
  addressee: "ayil-kenesh" | "ayil-okmotu";
  outgoingNumber: string;
  sentOn: CivilDate;
  byName: string;
  decisionIds: string[];
  replies: ReplyView[];
};

export type OverrideView = { gate: string; forStartsAt: string; reason: string; byName: string; at: string };
export type WaiverView = { duty: Duty; reason: string; byName: string; at: string };
