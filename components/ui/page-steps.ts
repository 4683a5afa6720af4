/** The page numbers to show: the ends, the page and its neighbours; null stands for a gap of two or more pages. */
export function pageSteps(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((step) => step >= 1 && step <= pages);
  const shown = [...new Set(wanted)].sort((left, right) => left - right);
  return shown.flatMap((step, at) => between(shown[at - 1], step).concat(step));
}

/** A gap of one page is that page: three dots would take the same room. */
function between(before: number | undefined, step: number): (number | null)[] {
  if (before === undefined || step - before === 1) return [];
  return step - before === 2 ? [before + 1] : [null];
}
