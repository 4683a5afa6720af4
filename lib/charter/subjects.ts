import type { Duty } from "@/lib/notice-rules/cell";
import type { CharterValue } from "@/lib/notice-rules/charter";

/** The duties whose time a charter may set. Telling of a change takes the time of the announcement. */
export const TIMED = [
  "announce",
  "agenda",
  "invite",
  "announce-cancellation",
  "remind",
  "sign-minutes",
  "tell-results",
  "send-decisions",
  "receive-reply",
  "tell-reply",
] as const satisfies readonly Duty[];

/** What a charter can say something about, in the order of the screen. */
export const SUBJECTS = [
  "announce",
  "agenda",
  "channels",
  "invite",
  "remind",
  "announce-cancellation",
  "quorum",
  "sign-minutes",
  "tell-results",
  "send-decisions",
  "receive-reply",
  "tell-reply",
] as const satisfies readonly CharterValue["duty"][];
export type CharterSubject = (typeof SUBJECTS)[number];

export function isSubject(text: string | undefined): text is CharterSubject {
  return (SUBJECTS as readonly (string | undefined)[]).includes(text);
}
