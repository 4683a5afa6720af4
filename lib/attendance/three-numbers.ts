/** How many came, by three ways of knowing that are never forced to agree. null is unknown. */
export type ThreeNumbers = {
  /** Persons known by name. */
  named: number | null;
  /** Heads counted. */
  counted: number | null;
  /** The most hands raised in any one vote. */
  voted: number | null;
};

/** One difference worth a sentence: `kind` names the sentence, `by` how many persons. */
export type Gap = {
  kind: "counted-above-named" | "named-above-counted" | "voted-below-present" | "voted-above-present";
  by: number;
};

/** What differs, so that the screen can say why that may be. Numbers that agree or are unknown give nothing. */
export function gapsOf({ named, counted, voted }: ThreeNumbers): Gap[] {
  const gaps: Gap[] = [];
  if (named !== null && counted !== null && named !== counted)
    gaps.push({ kind: counted > named ? "counted-above-named" : "named-above-counted", by: Math.abs(counted - named) });
  const present = presentOf({ named, counted });
  if (present !== null && voted !== null && voted !== present)
    gaps.push({ kind: voted < present ? "voted-below-present" : "voted-above-present", by: Math.abs(voted - present) });
  return gaps;
}

/** The best number of persons in the hall: heads counted, else names; the greater one when more are named than counted. */
export function presentOf({ named, counted }: Pick<ThreeNumbers, "named" | "counted">): number | null {
  if (named === null || counted === null) return counted ?? named;
  return Math.max(named, counted);
}

/** Hands raised in one vote, when any of them was counted. */
export function votedIn(votes: {
  for: number | null;
  against: number | null;
  abstained: number | null;
}): number | null {
  const known = [votes.for, votes.against, votes.abstained].filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

/** The greatest of the known ones. */
export function mostVoted(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : Math.max(...known);
}
