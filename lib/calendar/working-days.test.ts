import { describe, expect, it, test } from "vitest";
import {
  calendarOf,
  isWorkingDay,
  marksOn,
  nextWorkingDay,
  stepWorkingDays,
  workingDayFrom,
  workingDaysBetween,
} from "@/lib/calendar/working-days";
import { aMarkedDay, nationalCalendar } from "@/tests/factories/calendar";

const plain = calendarOf([]);
const kyrgyz = nationalCalendar();

describe("a working day", () => {
  test.each([
    ["an ordinary Thursday", "2017-11-09", true],
    ["a Saturday", "2017-11-11", false],
    ["a Sunday", "2017-11-12", false],
    ["the holiday of 7 November 2017, a Tuesday", "2017-11-07", false],
    ["Kurman ait 2026, a Wednesday", "2026-05-27", false],
    ["a holiday on which people work, a Monday", "2026-02-23", true],
    ["a holiday on which people work that falls on a Sunday", "2025-02-23", false],
  ])("%s", (_, on, working) => expect(isWorkingDay(kyrgyz, on)).toBe(working));

  it("is a moved Saturday, and not the Friday given for it", () => {
    const moved = calendarOf([aMarkedDay("2026-03-14", "moved-working"), aMarkedDay("2026-03-20", "day-off")]);
    expect(isWorkingDay(moved, "2026-03-14")).toBe(true);
    expect(isWorkingDay(moved, "2026-03-20")).toBe(false);
    expect(isWorkingDay(moved, "2026-03-21")).toBe(false);
  });

  it("is a day marked both as a holiday and as moved working day, in either order", () => {
    const marks = [aMarkedDay("2026-05-01"), aMarkedDay("2026-05-01", "moved-working")];
    expect(isWorkingDay(calendarOf(marks), "2026-05-01")).toBe(true);
    expect(isWorkingDay(calendarOf(marks.toReversed()), "2026-05-01")).toBe(true);
    expect(marksOn(calendarOf(marks), "2026-05-01")).toHaveLength(2);
  });
});

describe("stepping by working days", () => {
  test.each([
    [plain, "2017-11-09", 0, "2017-11-09"],
    [plain, "2017-11-09", 1, "2017-11-10"],
    [plain, "2017-11-10", 1, "2017-11-13"],
    [plain, "2017-11-11", 1, "2017-11-13"],
    [plain, "2017-11-13", -1, "2017-11-10"],
    [plain, "2017-11-12", -1, "2017-11-10"],
    [plain, "2017-11-12", 0, "2017-11-12"],
    [kyrgyz, "2017-11-09", -5, "2017-11-01"],
    [kyrgyz, "2025-12-31", 1, "2026-01-08"],
    [kyrgyz, "2026-01-08", -1, "2025-12-31"],
  ])("case %#: from %o", (calendar, from, count, to) => expect(stepWorkingDays(calendar, from, count)).toBe(to));

  it("finds the next one, or the day itself", () => {
    expect(nextWorkingDay(plain, "2017-11-10")).toBe("2017-11-13");
    expect(workingDayFrom(plain, "2017-11-10")).toBe("2017-11-10");
    expect(workingDayFrom(plain, "2017-11-11")).toBe("2017-11-13");
  });

  it("counts those after the first day up to the last", () => {
    expect(workingDaysBetween(plain, "2017-11-09", "2017-11-13")).toBe(2);
    expect(workingDaysBetween(kyrgyz, "2017-11-06", "2017-11-08")).toBe(1);
    expect(workingDaysBetween(plain, "2017-11-13", "2017-11-13")).toBe(0);
    expect(workingDaysBetween(plain, "2017-11-13", "2017-11-09")).toBe(0);
  });
});
