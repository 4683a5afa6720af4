import { expect, test } from "vitest";
import { weeksOf } from "./month";

test.each([
  ["2026-11", 6, 6, 30],
  ["2027-02", 4, 0, 28],
  ["2028-02", 5, 1, 29],
  ["1900-02", 5, 3, 28],
  ["9999-12", 5, 2, 31],
  ["0099-01", 5, 3, 31],
])("%s has %i weeks, %i days before its first, %i days", (month, weeks, before, days) => {
  const found = weeksOf(month);
  expect(found).toHaveLength(weeks);
  expect(found.every((week) => week.length === 7)).toBe(true);
  expect(found[0]?.indexOf(`${month}-01`)).toBe(before);
  expect(found.flat().filter(Boolean)).toHaveLength(days);
});
