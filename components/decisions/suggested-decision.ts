import type { RecordedItem } from "@/lib/minutes/meeting-record";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** What a decision's text begins with: the draft that was announced with the agenda. */
export function suggestedDecision({
  outcome,
  draftDecision,
}: Pick<RecordedItem, "outcome" | "draftDecision">): { text: Bilingual; owner: null; dueOn: null } | null {
  if (outcome || !draftDecision) return null;
  return { text: draftDecision, owner: null, dueOn: null };
}
