/** A decision's number as it is spoken and printed: "3/2026", the third of that municipality in that year. */
export function decisionNumber({ year, number }: { year: number; number: number }): string {
  return `${number}/${year}`;
}
