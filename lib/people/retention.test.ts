import { expect, test } from "vitest";
import { retainUntil, retentionFault } from "./retention";

test("a person is kept for three years", () => {
  expect(retainUntil("2026-11-23")).toBe("2029-11-23");
  expect(retainUntil("2024-02-29")).toBe("2027-02-28");
});

test.each([
  ["2026-11-23", null],
  ["2026-11-22", "retention-past"],
  ["2036-11-23", null],
  ["2036-11-24", "retention-too-long"],
])("kept until %s: %s", (until, fault) => expect(retentionFault(until, "2026-11-23")).toBe(fault));
