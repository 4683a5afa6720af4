import type { CsvRow } from "@/lib/platform/csv-table";
import { readTypedDate } from "@/lib/platform/i18n/typed-date";
import type { CellFault } from "@/lib/platform/import-preview";
import type { MarkedDay } from "./marked-day";
import type { CalendarDayKind } from "./working-days";

export const CALENDAR_COLUMNS = [
  "date",
  "kind",
  "name_ky",
  "name_ru",
  "name_en",
  "non_working",
  "status",
  "valid_from",
  "valid_to",
] as const;

export const DAY_KINDS: readonly CalendarDayKind[] = ["holiday", "moved-working", "day-off"];

const LONGEST_NAME = 200;
const [FIRST_DAY, LAST_DAY] = ["1990-01-01", "2100-12-31"];

/** What a line says of a day. Undefined: the cell is empty, so that what is known stays; null: "-", known to be open. */
export type DayLine = Omit<MarkedDay, "validFrom" | "validTo"> & {
  validFrom: string | null | undefined;
  validTo: string | null | undefined;
};

/**
 * Reads one line of a calendar file. `day` is null when a fault leaves no date; `works` marks a holiday on which people
 * work: it moves no deadline and is not stored. Without a kind a line is a holiday.
 */
export function readCalendarRow(row: CsvRow): { day: DayLine | null; works: boolean; faults: CellFault[] } {
  const { cells } = row;
  const faults: CellFault[] = row.ragged ? [{ column: "", code: "wrong-columns" }] : [];
  const on = dateOf(cells, "date", faults);
  if (!cells.date) faults.push({ column: "date", code: "required" });
  const kind = kindOf(cells.kind ?? "", faults);
  const validFrom = dateOf(cells, "valid_from", faults);
  const validTo = dateOf(cells, "valid_to", faults);
  if (validFrom && validTo && validTo < validFrom) faults.push({ column: "valid_to", code: "dates-reversed" });
  const name = namesOf(cells, faults);
  const works = worksOn(cells.non_working ?? "", kind, faults);
  const day = on ? { on, kind, name, status: statusOf(cells.status ?? ""), validFrom, validTo } : null;
  return { day, works, faults };
}

function dateOf(cells: Record<string, string>, column: string, faults: CellFault[]): string | null | undefined {
  const text = cells[column] ?? "";
  if (text === "") return undefined;
  if (text === "-") return null;
  const on = readTypedDate(text);
  if (on !== null && on >= FIRST_DAY && on <= LAST_DAY) return on;
  faults.push({ column, code: "bad-date" });
  return null;
}

function kindOf(text: string, faults: CellFault[]): CalendarDayKind {
  const kind = DAY_KINDS.find((each) => each === text.toLowerCase().replaceAll("_", "-"));
  if (text && !kind) faults.push({ column: "kind", code: "bad-day-kind" });
  return kind ?? "holiday";
}

function namesOf(cells: Record<string, string>, faults: CellFault[]): MarkedDay["name"] {
  const name: MarkedDay["name"] = {};
  for (const language of ["ky", "ru", "en"] as const) {
    const text = cells[`name_${language}`];
    if (!text) continue;
    name[language] = text;
    if (text.length > LONGEST_NAME) faults.push({ column: `name_${language}`, code: "too-long" });
  }
  if (!name.ky && !name.ru) faults.push({ column: "name_ky", code: "name-required" });
  return name;
}

function worksOn(text: string, kind: CalendarDayKind, faults: CellFault[]): boolean {
  const answer = text.toLowerCase();
  if (!["", "yes", "no"].includes(answer)) faults.push({ column: "non_working", code: "bad-yes-no" });
  return kind === "holiday" && answer === "no";
}

/** Free remarks are allowed in the column: only those that tell an estimate or an announcement count. */
function statusOf(text: string): MarkedDay["status"] {
  if (/^estimate/i.test(text)) return "estimate";
  return /^(announced|confirmed)$/i.test(text) ? "announced" : "fixed";
}
