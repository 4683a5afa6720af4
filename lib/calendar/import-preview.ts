import { type CsvRow, readCsvTable, unreadable } from "@/lib/platform/csv-table";
import {
  changesBetween,
  MAX_IMPORT_ROWS,
  type Preview,
  type PreviewRow,
  previewOf,
} from "@/lib/platform/import-preview";
import { done, type Outcome } from "@/lib/platform/outcome";
import { type DayLine, readCalendarRow } from "./calendar-row";
import type { MarkedDay } from "./marked-day";

/** By what a marked day is known again. */
export function dayKeyOf(day: Pick<MarkedDay, "on" | "kind">): string {
  return `${day.on} ${day.kind}`;
}

/**
 * What a file of public holidays and moved working days would do to the calendar; changes nothing and deletes nothing.
 * Empty cells of valid_from and valid_to leave what is known, "-" opens it.
 * Two holidays of different names on one day become one mark with both names. Holidays on which people work are skipped.
 * Refuses as readCsvTable does, and "file-header" (fill: columns that are missing).
 */
export function previewCalendar(csvText: string, existing: readonly MarkedDay[]): Outcome<Preview<MarkedDay>> {
  const table = readCsvTable(csvText, MAX_IMPORT_ROWS);
  if (!table.ok) return table;
  const missing = missingColumns(table.value.columns);
  if (missing.length > 0) return unreadable("file-header", { columns: missing.join(", ") });
  const rows = table.value.rows.map(asPreviewRow);
  joinSameDays(rows);
  const known = new Map(existing.map((day) => [dayKeyOf(day), day]));
  return done(previewOf(rows.map((row) => compareWithKnown(row, known))));
}

function missingColumns(columns: string[]): string[] {
  const missing = columns.includes("date") ? [] : ["date"];
  return columns.includes("name_ky") || columns.includes("name_ru") ? missing : [...missing, "name_ky"];
}

function asPreviewRow(row: CsvRow): PreviewRow<DayLine> {
  const { day, works, faults } = readCalendarRow(row);
  const title = [row.cells.date, row.cells.name_ky || row.cells.name_ru].filter(Boolean).join(" ");
  const base = { line: row.line, title, faults, changes: [] };
  if (works) return { ...base, verdict: "skipped", note: "working-holiday" };
  return { ...base, verdict: "new", ...(day && { row: day }) };
}

function joinSameDays(rows: PreviewRow<DayLine>[]): void {
  const first = new Map<string, PreviewRow<DayLine>>();
  for (const each of rows) {
    if (!each.row || each.faults.length > 0) continue;
    const before = first.get(dayKeyOf(each.row));
    if (!before?.row) first.set(dayKeyOf(each.row), each);
    else if (namesOf(before.row).includes(namesOf(each.row)))
      each.faults.push({ column: "date", code: "duplicate", line: before.line });
    else join(before.row, each);
  }
}

function join(day: DayLine, other: PreviewRow<DayLine>): void {
  const added = other.row as DayLine;
  for (const language of ["ky", "ru", "en"] as const) {
    const both = [day.name[language], added.name[language]].filter(Boolean).join(", ");
    if (both) day.name[language] = both;
  }
  if (added.status === "estimate") day.status = "estimate";
  delete other.row;
  Object.assign(other, { verdict: "skipped", note: "joined" });
}

function namesOf(day: DayLine): string {
  return [day.name.ky, day.name.ru].filter(Boolean).join(" / ");
}

function compareWithKnown(line: PreviewRow<DayLine>, known: Map<string, MarkedDay>): PreviewRow<MarkedDay> {
  const { row: day, ...rest } = line;
  if (!day) return rest;
  const before = known.get(dayKeyOf(day));
  const validFrom = day.validFrom === undefined ? (before?.validFrom ?? null) : day.validFrom;
  const validTo = day.validTo === undefined ? (before?.validTo ?? null) : day.validTo;
  const row = { ...day, validFrom, validTo };
  const changes = before ? changesBetween(cellsOf(before), cellsOf(row)) : [];
  const verdict = before ? (changes.length > 0 ? "changed" : "same") : rest.verdict;
  return { ...rest, verdict, changes, row };
}

function cellsOf(day: MarkedDay) {
  return {
    name_ky: day.name.ky,
    name_ru: day.name.ru,
    name_en: day.name.en,
    status: day.status,
    valid_from: day.validFrom,
    valid_to: day.validTo,
  };
}
