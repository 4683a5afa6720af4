/** A count below this could point at persons, so the public does not see it. */
export const LEAST_SHOWN = 5;

/** Who came, as the public sees it: null is not known, "few" is known and not shown. */
export type ShownCounts = Record<"total" | "women" | "men" | "youth", number | "few" | null>;

type Counts = Record<"total" | "women" | "men" | "youth", number | null>;

/**
 * Hides counts under five, and whatever would give a hidden one away: women and men are shown both or not at all, since
 * the total tells the one from the other; of the youth also the rest must be five or more.
 */
export function shownCounts({ total, women, men, youth }: Counts): ShownCounts {
  const sum = total ?? (women !== null && men !== null ? women + men : null);
  const hasFew = isFew(women) || isFew(men) || (sum !== null && isFew(restOf(sum, women) ?? restOf(sum, men)));
  const split = (count: number | null) => (count !== null && hasFew ? "few" : count);
  const youthRest = sum === null ? null : restOf(sum, youth);
  return {
    total: isFew(total) ? "few" : total,
    women: split(women),
    men: split(men),
    youth: isFew(youth) || isFew(youthRest) ? "few" : youth,
  };
}

function isFew(count: number | null | undefined): boolean {
  return count !== null && count !== undefined && count < LEAST_SHOWN;
}

function restOf(total: number, part: number | null): number | null {
  return part === null ? null : total - part;
}
