import { type CsvRow, readCsvTable, unreadable } from "@/lib/platform/csv-table";
import {
  type CellFault,
  changesBetween,
  MAX_IMPORT_ROWS,
  type Preview,
  type PreviewRow,
  previewOf,
} from "@/lib/platform/import-preview";
import { done, type Outcome } from "@/lib/platform/outcome";
import { keyOf, type Level, PARENT_LEVELS, type Territory } from "./territory";
import { readTerritoryRow, withLine } from "./territory-row";

/**
 * What a file of territories would do to those that exist; changes nothing. Lines may stand in any order: a parent may
 * come after its child. An empty cell leaves what is known, "-" empties it; nothing is ever deleted.
 * Refuses as readCsvTable does, and "file-header" (fill: columns that are missing).
 */
export function previewTerritories(csvText: string, existing: readonly Territory[]): Outcome<Preview<Territory>> {
  const table = readCsvTable(csvText, MAX_IMPORT_ROWS);
  if (!table.ok) return table;
  const missing = missingColumns(table.value.columns);
  if (missing.length > 0) return unreadable("file-header", { columns: missing.join(", ") });
  const known = new Map(existing.map((territory) => [keyOf(territory), territory]));
  const rows = table.value.rows.map((row) => compareWithKnown(row, known));
  markDuplicates(rows);
  checkTree(rows, known);
  return done(previewOf(rows));
}

function missingColumns(columns: string[]): string[] {
  const has = (name: string) => columns.includes(name);
  const needed = has("soate14") ? [] : ["level", "soate", "parent_soate"].filter((name) => !has(name));
  return has("name_ky") || has("name_ru") ? needed : [...needed, "name_ky"];
}

function compareWithKnown(row: CsvRow, known: Map<string, Territory>): PreviewRow<Territory> {
  const { line, faults } = readTerritoryRow(row);
  const title = row.cells.name_ky || row.cells.name_ru || Object.values(row.cells).find(Boolean) || "";
  if (!line) return { line: row.line, verdict: "error", title, faults, changes: [] };
  const named = { ...line, name: { ky: line.names.ky ?? undefined, ru: line.names.ru ?? undefined } };
  const before = known.get(keyOf(named));
  const after = withLine(before, line);
  if (!after.name.ky && !after.name.ru) faults.push({ column: "name_ky", code: "name-required" });
  if (before && before.level !== after.level) faults.push({ column: "level", code: "level-changed" });
  // What was held and who lives there hang on the pair of village and municipality: a new row must begin.
  if (before?.level === "village" && before.parent !== after.parent)
    faults.push({ column: "parent_soate", code: "village-moves" });
  if (after.mergedInto && !after.validTo) faults.push({ column: "valid_to", code: "merged-without-end" });
  const changes = before ? changesBetween(cellsOf(before), cellsOf(after)) : [];
  const verdict = before ? (changes.length > 0 ? "changed" : "same") : "new";
  return { line: row.line, verdict, title, faults, changes, row: after };
}

/** The cells of a territory as an import file spells them. */
function cellsOf(territory: Territory) {
  return {
    parent_soate: territory.parent,
    name_ky: territory.name.ky,
    name_ru: territory.name.ru,
    name_en: territory.name.en,
    valid_from: territory.validFrom,
    valid_to: territory.validTo,
    merged_into: territory.mergedInto,
  };
}

function markDuplicates(rows: PreviewRow<Territory>[]): void {
  const firstLine = new Map<string, number>();
  for (const row of rows) {
    if (!row.row) continue;
    const key = keyOf(row.row);
    const line = firstLine.get(key);
    if (line === undefined) firstLine.set(key, row.line);
    else row.faults.push({ column: row.row.soate ? "soate" : "name_ky", code: "duplicate", line });
  }
}

function checkTree(rows: PreviewRow<Territory>[], known: Map<string, Territory>): void {
  const levels = new Map<string, Level>();
  for (const { soate, level } of known.values()) if (soate) levels.set(soate, level);
  for (const { row } of rows) if (row?.soate) levels.set(row.soate, row.level);
  for (const { row, faults } of rows) {
    if (!row) continue;
    if (row.level === "oblast" && row.parent) faults.push({ column: "parent_soate", code: "no-parent" });
    else if (row.parent) checkReference("parent_soate", levels.get(row.parent), PARENT_LEVELS[row.level], faults);
    if (row.mergedInto) checkReference("merged_into", levels.get(row.mergedInto), PARENT_LEVELS.village, faults);
  }
}

function checkReference(
  column: string,
  level: Level | undefined,
  allowed: readonly Level[],
  faults: CellFault[],
): void {
  if (faults.some((fault) => fault.column === column)) return;
  if (!level) faults.push({ column, code: "unknown-code" });
  else if (!allowed.includes(level)) faults.push({ column, code: "wrong-level" });
}
