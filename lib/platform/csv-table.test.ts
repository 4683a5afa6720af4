import { describe, expect, test } from "vitest";
import { decodeText, readCsvTable } from "./csv-table";

const bytes = (text: string) => new TextEncoder().encode(text);
const rowsOf = (text: string) => {
  const table = readCsvTable(text, 10);
  return table.ok ? table.value.rows.map(({ line, cells, ragged }) => ({ line, cells: { ...cells }, ragged })) : table;
};

describe("decodeText", () => {
  test("UTF-8, with and without a mark", () => {
    expect(decodeText(bytes("ң,ө"))).toBe("ң,ө");
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe("a");
  });

  test("UTF-16 as spreadsheets save it", () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0xe9, 0x04]))).toBe("ө");
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0x04, 0xe9]))).toBe("ө");
  });

  test("Windows-1251, a picture, a zip and NUL bytes are no text", () => {
    expect(decodeText(new Uint8Array([0xc0, 0xea, 0x2d, 0xcc]))).toBeNull();
    expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))).toBeNull();
    expect(decodeText(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]))).toBeNull();
    expect(decodeText(bytes("a\0b"))).toBeNull();
  });
});

describe("readCsvTable", () => {
  test.each([
    ["commas", "A,b\n1,2\n"],
    ["semicolons", "A;b\r\n1;2\r\n"],
    ["tabs", "A\tb\n1\t2"],
    ["a mark", "\ufeffA,b\n1,2\n"],
    ["empty lines around", "\nA,b\n\n1,2\n,\n"],
  ])("%s", (_what, text) => {
    expect(rowsOf(text)).toMatchObject([{ cells: { a: "1", b: "2" }, ragged: false }]);
  });

  test("quotes, commas and line ends inside a cell; the line is where the record ends", () => {
    expect(rowsOf('a,b\n"x, ""y""\nz",2\n3,4')).toEqual([
      { line: 3, cells: { a: 'x, "y" z', b: "2" }, ragged: false },
      { line: 4, cells: { a: "3", b: "4" }, ragged: false },
    ]);
  });

  test("formulas and markup are only text; invisible signs are gone", () => {
    expect(rowsOf('a\n"=HYPERLINK(""x"")"\n<b>\u202eк\u200b</b>')).toMatchObject([
      { cells: { a: '=HYPERLINK("x")' } },
      { cells: { a: "<b>к</b>" } },
    ]);
  });

  test("a line with other than the header's number of cells is told", () => {
    expect(rowsOf("a,b\n1\n1,2,3\n")).toMatchObject([{ ragged: true }, { ragged: true, cells: { a: "1", b: "2" } }]);
  });

  test("a column called __proto__ harms nothing", () => {
    expect(rowsOf("__proto__,a\nx,1")).toMatchObject([{ cells: { a: "1" } }]);
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  test.each([
    ["nothing", "", { fields: { file: "file-empty" } }],
    ["only a header", "a,b\n", { fields: { file: "file-empty" } }],
    ["too many lines", `a\n${"1\n".repeat(11)}`, { fields: { file: "file-rows" }, fill: { max: 10 } }],
    ["an open quote", 'a,b\n"1,2\n3,4', { fields: { file: "file-broken" } }],
  ])("refuses %s", (_what, text, refusal) => {
    expect(readCsvTable(text, 10)).toMatchObject({ ok: false, reason: "unreadable-file", ...refusal });
  });

  test("20,000 lines are read in no time", () => {
    const table = readCsvTable(`a,b\n${"Ак-Муз айыл аймагы,41704220807000\n".repeat(20_000)}`, 20_000);
    expect(table.ok && table.value.rows.length).toBe(20_000);
  });
});
