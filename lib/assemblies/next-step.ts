import { Temporal } from "temporal-polyfill";
import type { MeetingFacts } from "@/lib/assemblies/assembly-view";
import type { Stage } from "@/lib/assemblies/stage";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import type { Duty } from "@/lib/notice-rules/cell";
import { bySoonest } from "@/lib/notice-rules/evaluate";
import type { Finding } from "@/lib/notice-rules/finding";

/** The deeds that can come next. Each is one button. */
export const STEPS = [
  "complete-plan",
  "write-agenda",
  "announce",
  "record-unannounced",
  "announce-change",
  "post-notice",
  "invite",
  "remind",
  "tell-cancellation",
  "fill-roster",
  "open-hall",
  "go-on",
  "close-items",
  "sign-minutes",
  "publish-minutes",
  "tell-results",
  "send-decisions",
  "receive-reply",
  "tell-reply",
  "plan-repeat",
] as const;
export type Step = (typeof STEPS)[number];

/** Pages of one assembly that a step leads to; `new` is the plan of the repeat meeting. */
export type StepPage = "edit" | "agenda" | "notice" | "roster" | "hall" | "minutes" | "after" | "new";

export type NextStep = { step: Step; page: StepPage };

const PAGE: Record<Step, StepPage> = {
  "complete-plan": "edit",
  "write-agenda": "agenda",
  announce: "notice",
  "record-unannounced": "hall",
  "announce-change": "notice",
  "post-notice": "notice",
  invite: "notice",
  remind: "notice",
  "tell-cancellation": "notice",
  "fill-roster": "roster",
  "open-hall": "hall",
  "go-on": "hall",
  "close-items": "minutes",
  "sign-minutes": "minutes",
  "publish-minutes": "minutes",
  "tell-results": "after",
  "send-decisions": "after",
  "receive-reply": "after",
  "tell-reply": "after",
  "plan-repeat": "new",
};

/** The duty that a step does, by the duty. Announcing is a step of its own stage. */
const STEP_OF: Partial<Record<Duty, Step>> = {
  "post-notice": "post-notice",
  invite: "invite",
  "announce-again": "post-notice",
  "announce-cancellation": "tell-cancellation",
  remind: "remind",
  "sign-minutes": "sign-minutes",
  "tell-results": "tell-results",
  "send-decisions": "send-decisions",
  "receive-reply": "receive-reply",
  "tell-reply": "tell-reply",
};

type Asked = {
  view: MeetingFacts;
  stage: Stage;
  findings: readonly Finding[];
  now: Temporal.Instant;
  changed?: boolean;
};

/** The one thing to do next, or null when there is nothing. `changed`: the plan differs from what residents were told. */
export function nextStepOf(asked: Asked): NextStep | null {
  const step = stepOf(asked);
  return step && { step, page: PAGE[step] };
}

/** Where the step that does a duty is taken. */
export function pageOfDuty(duty: Duty): StepPage {
  const step = STEP_OF[duty];
  return step ? PAGE[step] : "notice";
}

function stepOf(asked: Asked): Step | null {
  const { view, stage, findings } = asked;
  if (stage === "draft") return draftStep(asked);
  if (stage === "announced") return announcedStep(asked);
  if (stage === "under-way") return "go-on";
  if (stage === "held") return heldStep(view, findings);
  if (stage === "not-held") return view.repeats.length === 0 ? "plan-repeat" : null;
  if (stage === "cancelled") return stepOfSoonest(findings.filter(({ duty }) => duty === "announce-cancellation"));
  return null;
}

function draftStep({ view, now }: Asked): Step {
  if (Temporal.Instant.compare(Temporal.Instant.from(view.startsAt), now) <= 0) return "record-unannounced";
  if (view.items.length === 0) return "write-agenda";
  const isWhole = view.place && view.contact.name && view.contact.phone;
  return isWhole ? "announce" : "complete-plan";
}

/** On the day itself the hall comes first: what was not told by then cannot be told in time any more. */
function announcedStep({ view, findings, now, changed }: Asked): Step {
  if (changed) return "announce-change";
  const today = civilDateIn(now, view.municipality.timeZone);
  const heldOn = civilDateIn(Temporal.Instant.from(view.startsAt), view.municipality.timeZone);
  if (today >= heldOn) return "open-hall";
  const before = findings.filter(({ side, duty }) => side === "before" && duty !== "remind");
  const reminder = findings.filter(({ duty, verdict }) => duty === "remind" && verdict === "due-soon");
  return stepOfSoonest(before) ?? stepOfSoonest(reminder) ?? "fill-roster";
}

function heldStep(view: MeetingFacts, findings: readonly Finding[]): Step {
  if (view.items.some((item) => item.outcome === null)) return "close-items";
  const after = findings.filter(({ side }) => side === "after");
  const isSigned = after.every(
    ({ duty, verdict }) => duty !== "sign-minutes" || verdict === "met" || verdict === "late",
  );
  const isUnpublished = isSigned && (view.minutes?.publications.length ?? 0) === 0;
  if (isUnpublished && view.minutes) return "publish-minutes";
  return stepOfSoonest(after) ?? "tell-results";
}

function stepOfSoonest(findings: readonly Finding[]): Step | null {
  for (const { duty } of bySoonest(findings)) {
    const step = STEP_OF[duty];
    if (step) return step;
  }
  return null;
}
