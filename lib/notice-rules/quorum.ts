/** How many must be there: a share of those entitled, a number, or the lesser of both. */
export type Threshold =
  | { as: "percent"; percent: number }
  | { as: "count"; count: number }
  | { as: "lesser"; percent: number; count: number };

/**
 * The quorum of a kind. `none`: none is asked for. `unknown`: the charter was not read: nothing is judged.
 * `women`: a threshold of its own for women present; `again`: the smaller one when the meeting is called again;
 * `waitMinutes`: how long to wait for it after the hour of the notice.
 */
export type Quorum =
  | { rule: "unknown" }
  | { rule: "none" }
  | { rule: "set"; present: Threshold; women?: Threshold; again?: Threshold; waitMinutes?: number };

export type Turnout = { entitled: number | null; present: number | null; women: number | null; calledAgain?: boolean };

/** `met` is null when nothing can be said: no rule known, or a number needed for it is not known. */
export type QuorumFinding = { met: boolean | null; need: number | null; needWomen: number | null };

/** Judges a turnout. Unknown numbers stay unknown: they are never taken for 0. */
export function quorumOf(quorum: Quorum, turnout: Turnout): QuorumFinding {
  if (quorum.rule === "unknown") return { met: null, need: null, needWomen: null };
  if (quorum.rule === "none") return { met: true, need: null, needWomen: null };
  const threshold = turnout.calledAgain && quorum.again ? quorum.again : quorum.present;
  const need = needed(threshold, turnout.entitled);
  const needWomen = quorum.women ? needed(quorum.women, turnout.entitled) : null;
  const parts = [reached(turnout.present, need), ...(quorum.women ? [reached(turnout.women, needWomen)] : [])];
  return { met: allMet(parts), need, needWomen };
}

/** A share is rounded up: 10 % of 345 is 35 persons. */
function needed(threshold: Threshold, entitled: number | null): number | null {
  if (threshold.as === "count") return threshold.count;
  const share = entitled === null ? null : Math.ceil((entitled * threshold.percent) / 100);
  if (threshold.as === "percent" || share === null) return share;
  return Math.min(share, threshold.count);
}

function reached(number: number | null, need: number | null): boolean | null {
  return number === null || need === null ? null : number >= need;
}

function allMet(parts: (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}
