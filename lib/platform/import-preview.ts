/** Limits of a file that a person hands in to be imported. */
export const MAX_IMPORT_ROWS = 20_000;
export const MAX_IMPORT_BYTES = 5 * 1024 * 1024;

/** What is wrong with one cell: a code of imports.json; `line` points at the other row of a pair. */
export type CellFault = { column: string; code: string; line?: number };

/** What becomes of a line: a new row, a changed one, nothing; "error" until somebody mends it; "skipped" on purpose. */
export type Verdict = "new" | "changed" | "same" | "error" | "skipped";
export const VERDICTS: readonly Verdict[] = ["error", "new", "changed", "same", "skipped"];

export type Change = { column: string; from: string; to: string };

/** One line of the file. `title` is what a person recognises it by; `row` is what would be stored. */
export type PreviewRow<T> = {
  line: number;
  verdict: Verdict;
  title: string;
  faults: CellFault[];
  changes: Change[];
  /** Why a line is skipped, as a code. */
  note?: string;
  row?: T;
};

export type Preview<T> = { rows: PreviewRow<T>[]; counts: Record<Verdict, number> };

/** Counts the verdicts of rows; a row with faults is an error whatever it was taken for. */
export function previewOf<T>(rows: PreviewRow<T>[]): Preview<T> {
  const counts: Record<Verdict, number> = { new: 0, changed: 0, same: 0, error: 0, skipped: 0 };
  for (const row of rows) {
    if (row.faults.length > 0) row.verdict = "error";
    counts[row.verdict] += 1;
  }
  return { rows, counts };
}

/** What differs between two rows, column by column. */
export function changesBetween<C extends string>(
  before: Record<C, string | null | undefined>,
  after: Record<C, string | null | undefined>,
): Change[] {
  return (Object.keys(before) as C[])
    .map((column) => ({ column, from: before[column] ?? "", to: after[column] ?? "" }))
    .filter(({ from, to }) => from !== to);
}
