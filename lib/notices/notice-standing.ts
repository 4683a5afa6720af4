import { Temporal } from "temporal-polyfill";
import type { Calendar } from "@/lib/calendar/working-days";
import { type NoticeTooShort, noticeTooShort } from "@/lib/notice-rules/gates";
import type { Rules } from "@/lib/notice-rules/rules";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { Change } from "./change";
import { changesBetween, isMaterial, kindOfChange } from "./changes";
import type { NoticeContent } from "./notice-content";
import { contentOf, type NoticeDraft } from "./notice-draft";

/** One assembly between its draft and what residents were told last. */
export type NoticeStanding = {
  id: string;
  municipalityId: string;
  draft: NoticeDraft;
  /** The meeting itself has begun, ended, or was recorded as not held: nothing can be announced any more. */
  closed: boolean;
  /** The newest version; null while nothing was announced. */
  last: { id: string; content: NoticeContent; rules: Rules } | null;
  /** Overrides of too short a notice, in the order they were given. */
  overrides: { forStartsAt: string; reason: string; byName: string }[];
};

/** A version that could be published now. `changes` is empty for the first one. */
export type Candidate = { content: NoticeContent; changes: Change[]; material: boolean };

type Given = { reason?: Bilingual; override?: NoticeContent["override"] };

/**
 * What the next version would say. A minor correction keeps telling what the version before it told (that the day was
 * moved, and why), so that nobody who reads only the newest sheet misses it.
 */
export function candidateOf(standing: NoticeStanding, given: Given = {}): Candidate {
  const { draft, last } = standing;
  const override = given.override ?? overrideFor(standing, draft.startsAt);
  if (!last)
    return { content: contentOf(draft, { version: 1, kind: "notice", override }), changes: [], material: true };
  const version = last.content.version + 1;
  const plain = contentOf(draft, { version, kind: "change", override });
  const changes = changesBetween(last.content, plain);
  const material = isMaterial(changes);
  const isMoved = !isSameStart(last.content.startsAt, draft.startsAt);
  const kept = material ? {} : { reason: last.content.reason, previousStartsAt: last.content.previousStartsAt };
  const telling = {
    ...kept,
    ...{ version, override, kind: material ? kindOfChange(last.content, plain) : ("change" as const) },
    ...(given.reason ? { reason: given.reason } : {}),
    ...(isMoved ? { previousStartsAt: last.content.startsAt } : {}),
  };
  return { content: contentOf(draft, telling), changes, material };
}

/** The version that tells that the meeting will not be: everything else as residents know it. */
export function cancellationOf(last: NoticeContent, reason: Bilingual): NoticeContent {
  const { previousStartsAt: _moved, ...content } = last;
  return { ...content, version: last.version + 1, kind: "cancellation", reason };
}

/** The override given for this very start, the last one if there are several: another day needs another reason. */
export function overrideFor(standing: NoticeStanding, startsAt: string): NoticeContent["override"] {
  const override = standing.overrides.findLast(({ forStartsAt }) => isSameStart(forStartsAt, startsAt));
  return override && { reason: override.reason, byName: override.byName };
}

/** Why there is too little time left to tell residents of this draft; null when there is enough or it was overridden. */
export function gateOf(
  standing: NoticeStanding,
  asked: { rules: Rules; now: Temporal.Instant; calendar: Calendar },
): NoticeTooShort | null {
  const { draft } = standing;
  if (overrideFor(standing, draft.startsAt)) return null;
  const ground = { zone: draft.timeZone, calendar: asked.calendar };
  return noticeTooShort(asked.rules, Temporal.Instant.from(draft.startsAt), { at: asked.now }, ground);
}

export function isSameStart(a: string, b: string): boolean {
  return Temporal.Instant.from(a).equals(Temporal.Instant.from(b));
}
