import { type Preview, type PreviewRow, VERDICTS, type Verdict } from "./import-preview";

const ROWS_PER_PAGE = 100;

/** The rows of a preview that a page shows. `only` is "" for all of them; what is wrong stands first. */
export type PreviewPart<T> = { only: Verdict | ""; page: number; pages: number; rows: PreviewRow<T>[] };

/** Reads `?only=` and `?page=`: anything unreadable is the first page of the faults, or of all when there are none. */
export function partOf<T>(
  preview: Preview<T>,
  asked: { only?: string | string[]; page?: string | string[] },
): PreviewPart<T> {
  const known = VERDICTS.find((verdict) => verdict === asked.only);
  const only = known ?? (asked.only === undefined && preview.counts.error > 0 ? "error" : "");
  const chosen = only ? preview.rows.filter((row) => row.verdict === only) : preview.rows;
  const pages = Math.max(1, Math.ceil(chosen.length / ROWS_PER_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked.page)) || 1));
  return { only, page, pages, rows: chosen.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE) };
}

/** Reads `?imported=`, with which an import leads back to its list; null when it says nothing. */
export function importedCount(asked: string | string[] | undefined): number | null {
  return typeof asked === "string" && /^\d{1,6}$/.test(asked) ? Number(asked) : null;
}
