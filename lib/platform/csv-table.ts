import { CsvError, type Options, parse } from "csv-parse/browser/esm/sync";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { done, type Outcome, type Refusal, refuse } from "@/lib/platform/outcome";

/** One line of a table: its number in the file and its cells by column, cleaned as any typed text. */
export type CsvRow = {
  line: number;
  cells: Record<string, string> /** More or fewer cells than columns. */;
  ragged: boolean;
};

/** Columns are in lower case, as they stand in the file. */
export type CsvTable = { columns: string[]; rows: CsvRow[] };

/** The text of an uploaded file: UTF-8, or UTF-16 with its mark as spreadsheets save it; null for anything else. */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  try {
    const text = new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/**
 * Reads a table parted by commas, semicolons or tabs (the header line tells which), with a header line. Cells are only
 * text: what looks like a formula, a number or markup stays what was written.
 * Refuses as "unreadable-file", with a code for the field `file`: "file-empty", "file-broken" (fill: line),
 * "file-rows" (fill: max).
 */
export function readCsvTable(text: string, maxRows: number): Outcome<CsvTable> {
  const header = text
    .slice(0, 4096)
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .find((line) => line.trim());
  if (!header) return unreadable("file-empty");
  const read = readRecords(text, delimiterOf(header), maxRows);
  if (!read.ok) return read;
  const [first, ...rest] = read.value;
  const columns = (first?.record ?? []).map((name) => cleanLine(name).toLowerCase());
  if (rest.length === 0) return unreadable("file-empty");
  if (rest.length > maxRows) return unreadable("file-rows", { max: maxRows });
  return done({ columns, rows: rest.map(({ record, line }) => asRow(columns, record, line)) });
}

/** A refusal of the whole file; `code` is a text of fields.json, for the field called `file`. */
export function unreadable(
  code: "file-empty" | "file-rows" | "file-broken" | "file-header" | "file-encoding",
  fill: Record<string, string | number> = {},
): Refusal {
  return refuse("unreadable-file", { fields: { file: code }, fill });
}

type Read = { record: string[]; line: number };

function readRecords(text: string, delimiter: string, maxRows: number): Outcome<Read[]> {
  const options: Options = {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    to: maxRows + 2,
  };
  try {
    const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    return done(records.map(({ record, info }) => ({ record, line: info.lines })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return unreadable("file-broken", { line: Number(error.lines ?? 0) });
  }
}

function delimiterOf(header: string): string {
  const counted = [",", ";", "\t"].map((sign) => ({ sign, count: header.split(sign).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}

function asRow(columns: string[], record: string[], line: number): CsvRow {
  const cells: Record<string, string> = Object.create(null);
  columns.forEach((column, index) => {
    cells[column] = cleanLine(record[index] ?? "");
  });
  return { line, cells, ragged: record.length !== columns.length };
}
