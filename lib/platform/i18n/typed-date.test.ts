import { describe, expect, test } from "vitest";
import { asTypedDate, readTypedDate, readTypedTime } from "./typed-date";

describe("a typed date", () => {
  test.each([
    ["26.11.2026", "2026-11-26"],
    [" 26 . 11 . 2026 ", "2026-11-26"],
    ["26/11/2026", "2026-11-26"],
    ["6-1-26", "2026-01-06"],
    ["26 11 2026", "2026-11-26"],
    ["26112026", "2026-11-26"],
    ["2026-11-26", "2026-11-26"],
    ["29.02.2028", "2028-02-29"],
    ["31.12.9999", "9999-12-31"],
  ])("%j is %s", (typed, on) => expect(readTypedDate(typed)).toBe(on));

  test.each([
    "",
    "29.02.2026",
    "29.02.2100",
    "31.11.2026",
    "00.01.2026",
    "1.13.2026",
    "26.11",
    "26.11.202",
    "31.12.1899",
    "тойдо",
    "2026-11-26T10:00",
  ])("%j is none", (typed) => expect(readTypedDate(typed)).toBeNull());
});

describe("a typed time", () => {
  test.each([
    ["14:00", "14:00"],
    ["9.30", "09:30"],
    ["9-05", "09:05"],
    ["0930", "09:30"],
    ["930", "09:30"],
    ["9", "09:00"],
    ["00:30", "00:30"],
  ])("%j is %s", (typed, time) => expect(readTypedTime(typed)).toBe(time));

  test.each(["", "24:00", "12:60", "9:5", "түштө", "99999"])("%j is none", (typed) =>
    expect(readTypedTime(typed)).toBeNull(),
  );
});

describe("showing what is stored", () => {
  test.each([
    ["2026-11-26", "26.11.2026"],
    ["2026-11-26T08:00:00Z", "26.11.2026"],
    ["26.11.2026", "26.11.2026"],
    ["эртең", "эртең"],
    ["", ""],
  ])("%j is shown as %j", (stored, shown) => expect(asTypedDate(stored)).toBe(shown));
});
