import type { CsvRow } from "@/lib/platform/csv-table";
import { readTypedDate } from "@/lib/platform/i18n/typed-date";
import type { CellFault } from "@/lib/platform/import-preview";
import { isMunicipality, LEVELS, type Level, type Territory } from "./territory";

/** What a line of the file says. Undefined: the cell is empty, so that what is known stays. Null: "-", known to be none. */
export type TerritoryLine = {
  level: Level;
  soate: string | null;
  parent: string | null;
  names: { ky?: string | null; ru?: string | null; en?: string | null };
  validFrom?: string | null;
  validTo?: string | null;
  mergedInto?: string | null;
};

/** The columns of an import file. The first four and a name are needed; classifier files name some of them otherwise. */
export const TERRITORY_COLUMNS = [
  "level",
  "soate",
  "parent_soate",
  "name_ky",
  "name_ru",
  "name_en",
  "valid_from",
  "valid_to",
  "merged_into",
] as const;

const LONGEST_NAME = 200;
const SOATE = /^417\d{11}$/;

/** Brings the columns of classifier lists (oblasts, rayons, aimaks) under our names; others stay as they are. */
export function asTerritoryCells(cells: Record<string, string>): Record<string, string> {
  const { soate14, rayon_soate14: rayon, oblast_soate14: oblast } = cells;
  if (soate14 === undefined) return cells;
  const level = cells.type?.replaceAll("_", "-") ?? (oblast === undefined ? "oblast" : "rayon");
  return { ...cells, level, soate: soate14, parent_soate: rayon ?? oblast ?? "" };
}

/** Reads one line. `line` is null when a fault leaves nothing to compare. */
export function readTerritoryRow(row: CsvRow): { line: TerritoryLine | null; faults: CellFault[] } {
  const cells = asTerritoryCells(row.cells);
  const faults: CellFault[] = row.ragged ? [{ column: "", code: "wrong-columns" }] : [];
  const level = levelOf(cells.level ?? "", faults);
  const line: TerritoryLine = {
    level: level ?? "village",
    soate: codeOf(cells, "soate", level !== "village", faults),
    parent: codeOf(cells, "parent_soate", level !== "oblast", faults),
    names: namesOf(cells, faults),
    ...optional("validFrom", dateOf(cells, "valid_from", faults)),
    ...optional("validTo", dateOf(cells, "valid_to", faults)),
    ...optional("mergedInto", mergedIntoOf(cells, level, faults)),
  };
  if (line.validFrom && line.validTo && line.validTo < line.validFrom)
    faults.push({ column: "valid_to", code: "dates-reversed" });
  return { line: level ? line : null, faults };
}

function levelOf(text: string, faults: CellFault[]): Level | null {
  const level = LEVELS.find((each) => each === text.toLowerCase().replaceAll("_", "-"));
  if (!level) faults.push({ column: "level", code: text ? "bad-level" : "required" });
  return level ?? null;
}

function codeOf(cells: Record<string, string>, column: string, needed: boolean, faults: CellFault[]): string | null {
  const code = cells[column] ?? "";
  if (code === "") {
    if (needed) faults.push({ column, code: "required" });
    return null;
  }
  if (!SOATE.test(code)) faults.push({ column, code: "bad-code" });
  return code;
}

function namesOf(cells: Record<string, string>, faults: CellFault[]): TerritoryLine["names"] {
  const names: TerritoryLine["names"] = {};
  for (const language of ["ky", "ru", "en"] as const) {
    const text = cells[`name_${language}`] ?? "";
    if (text.length > LONGEST_NAME) faults.push({ column: `name_${language}`, code: "too-long" });
    if (text) names[language] = text === "-" ? null : text;
  }
  return names;
}

function dateOf(cells: Record<string, string>, column: string, faults: CellFault[]): string | null | undefined {
  const text = cells[column] ?? "";
  if (text === "") return undefined;
  if (text === "-") return null;
  const on = readTypedDate(text);
  if (on === null || on < "1900-01-01" || on > "2100-12-31") faults.push({ column, code: "bad-date" });
  return on;
}

function mergedIntoOf(
  cells: Record<string, string>,
  level: Level | null,
  faults: CellFault[],
): string | null | undefined {
  const text = cells.merged_into ?? "";
  if (text === "") return undefined;
  if (text === "-") return null;
  const column = "merged_into";
  if (!SOATE.test(text)) faults.push({ column, code: "bad-code" });
  else if (level && !isMunicipality(level)) faults.push({ column, code: "only-municipalities-merge" });
  else if (text === cells.soate || text === cells.soate14) faults.push({ column, code: "merged-into-itself" });
  return text;
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

/** What a row would be after the line: empty cells leave what is known, "-" empties it. */
export function withLine(known: Territory | undefined, line: TerritoryLine): Territory {
  const name = { ...known?.name };
  for (const language of ["ky", "ru", "en"] as const) {
    const given = line.names[language];
    if (given) name[language] = given;
    else if (given === null) delete name[language];
  }
  return {
    level: line.level,
    soate: line.soate,
    parent: line.parent,
    name,
    validFrom: line.validFrom === undefined ? (known?.validFrom ?? null) : line.validFrom,
    validTo: line.validTo === undefined ? (known?.validTo ?? null) : line.validTo,
    mergedInto: line.mergedInto === undefined ? (known?.mergedInto ?? null) : line.mergedInto,
  };
}
