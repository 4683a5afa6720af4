import { expect, test } from "vitest";
import { ageBandOf, asRole, asSex, isYouth } from "./person-traits";

test.each([
  [17, "under-18"],
  [18, "18-28"],
  [28, "18-28"],
  [29, "29-59"],
  [59, "29-59"],
  [60, "60-plus"],
  [-1, "unknown"],
  [121, "unknown"],
  [18.5, "unknown"],
])("%d years are %s", (years, band) => expect(ageBandOf(years)).toBe(band));

test("youth are those of 18 to 28", () => {
  expect(["under-18", "18-28", "29-59"].map((band) => isYouth(band as "18-28"))).toEqual([false, true, false]);
});

test("anything not known is unknown", () => {
  expect([asSex("x"), asSex(null), asRole("wizard")]).toEqual(["unknown", "unknown", "other"]);
});
