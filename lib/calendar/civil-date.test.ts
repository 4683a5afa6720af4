import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  addDays,
  civilDateOf,
  daysBetween,
  daysOfMonth,
  earlierOf,
  epochDayOf,
  isCivilDate,
  laterOf,
  weekdayOf,
} from "@/lib/calendar/civil-date";

describe("a civil date", () => {
  test.each(["2017-11-09", "2024-02-29", "2000-02-29", "1990-01-01", "9999-12-31", "0001-01-01"])("is %s", (text) =>
    expect(isCivilDate(text)).toBe(true),
  );

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2017-13-01",
    "2017-00-10",
    "2017-04-31",
    "2017-11-00",
    "0000-01-01",
    "2017-1-9",
    "17-11-09",
    "2017-11-09T00:00",
    " 2017-11-09",
    "2017-11-09\n",
    "+012017-11-09",
    "",
    "garbage",
  ])("is not %j", (text) => expect(isCivilDate(text)).toBe(false));

  it("counts days from 1970", () => {
    expect(epochDayOf("1970-01-01")).toBe(0);
    expect(epochDayOf("1969-12-31")).toBe(-1);
    expect(epochDayOf("2017-11-09")).toBe(Date.UTC(2017, 10, 9) / 86_400_000);
    expect(() => epochDayOf("2023-02-29")).toThrow(RangeError);
  });

  it("agrees with the platform's calendar on every day of four centuries", () => {
    for (let day = -150_000; day <= 50_000; day++) {
      const expected = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (civilDateOf(day) !== expected || epochDayOf(expected) !== day) expect.fail(`${day} is ${expected}`);
    }
  });

  it("knows its weekday", () => {
    expect(weekdayOf("2017-11-09")).toBe(4);
    expect(weekdayOf("2017-11-19")).toBe(7);
    expect(weekdayOf("1969-12-29")).toBe(1);
  });

  it("steps over the leap day and the year's end", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2023-02-28", 1)).toBe("2023-03-01");
    expect(addDays("2025-01-01", -1)).toBe("2024-12-31");
    expect(daysBetween("2024-02-01", "2024-03-01")).toBe(29);
    expect(daysBetween("2024-03-01", "2024-02-01")).toBe(-29);
  });

  it("gives the days of a month", () => {
    expect(daysOfMonth("2024-02")).toHaveLength(29);
    expect(daysOfMonth("2025-02")).toHaveLength(28);
    expect(daysOfMonth("2026-12").at(0)).toBe("2026-12-01");
    expect(daysOfMonth("2026-12").at(-1)).toBe("2026-12-31");
  });

  it("compares as text as it does as a day", () => {
    const days = fc.integer({ min: -200_000, max: 200_000 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [one, other] = [civilDateOf(a), civilDateOf(b)];
        expect(one < other).toBe(a < b);
        expect(earlierOf(one, other)).toBe(civilDateOf(Math.min(a, b)));
        expect(laterOf(one, other)).toBe(civilDateOf(Math.max(a, b)));
        expect(addDays(one, b - a)).toBe(other);
      }),
    );
  });
});
