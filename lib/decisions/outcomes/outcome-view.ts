import type { OutcomeKind } from "@/lib/assemblies/assembly-view";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

export const OUTCOMES = ["decided", "noted", "postponed", "not-considered"] as const satisfies readonly OutcomeKind[];

/** A hand count; null is "not counted". */
export type Votes = { for: number | null; against: number | null; abstained: number | null };

/** One proposal of a choice among several. */
export type Proposal = { title: Bilingual; votes: number | null; chosen: boolean };

/** A decision with its number drawn. Days are civil dates. */
export type DecisionRecord = {
  id: string;
  year: number;
  number: number;
  text: Bilingual;
  owner: string | null;
  dueOn: string | null;
};

/** What became of one item; `decision` only when it was decided. */
export type OutcomeRecord = { outcome: OutcomeKind; votes: Votes; revision: number; byName: string; at: string };

/** An outcome as its form's fields hold it, by field name. */
export function outcomeFields(
  outcome: Pick<OutcomeRecord, "outcome" | "votes"> | null,
  decision: Pick<DecisionRecord, "text" | "owner" | "dueOn"> | null,
): Record<string, string> {
  const typed = (count: number | null | undefined) => (count === null || count === undefined ? "" : String(count));
  return {
    outcome: outcome?.outcome ?? "",
    votesFor: typed(outcome?.votes.for),
    votesAgainst: typed(outcome?.votes.against),
    votesAbstained: typed(outcome?.votes.abstained),
    "decision.ky": decision?.text.ky ?? "",
    "decision.ru": decision?.text.ru ?? "",
    owner: decision?.owner ?? "",
    dueOn: decision?.dueOn ?? "",
  };
}
