import type { Temporal } from "temporal-polyfill";
import type { MeetingFacts } from "@/lib/assemblies/assembly-view";
import { isFinished } from "@/lib/assemblies/duties";

export const STAGES = ["draft", "announced", "cancelled", "under-way", "held", "not-held", "complete"] as const;
/** How far a meeting has come. It follows from the records that hang on it and is never stored. */
export type Stage = (typeof STAGES)[number];

/**
 * Records of the meeting itself outweigh the notice: one that took place although it was cancelled was held.
 * `held` still has duties to do; `complete` has none left.
 */
export function stageOf(view: MeetingFacts, _now?: Temporal.Instant): Stage {
  if (view.notHeld) return "not-held";
  if (view.holding?.endedAt) return isFinished(view) ? "complete" : "held";
  if (view.holding) return "under-way";
  if (view.publications.at(-1)?.kind === "cancellation") return "cancelled";
  return view.publications.length > 0 ? "announced" : "draft";
}
