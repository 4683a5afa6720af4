import { Temporal } from "temporal-polyfill";
import { describe, expect, it, test } from "vitest";
import { type CalendarDay, calendarOf } from "@/lib/calendar/working-days";
import { withOffset } from "@/lib/calendar/zoned-day";
import type { Span } from "@/lib/notice-rules/cell";
import { dueAfter, dueBefore, earliestBefore, isInTime, isTooEarly } from "@/lib/notice-rules/due-date";
import { aMarkedDay, nationalCalendar } from "@/tests/factories/calendar";

const BISHKEK = "Asia/Bishkek";
const kyrgyz = { zone: BISHKEK, calendar: nationalCalendar() };
const plain = { zone: BISHKEK, calendar: calendarOf([]) };
const at = (text: string) => Temporal.Instant.from(text);

/** "10wd clear" as a span. */
function span(text: string): Span {
  const [, amount, unit, clear] = /^(\d+)(h|cd|wd)( clear)?$/.exec(text) ?? [];
  return { amount: Number(amount), unit: unit as Span["unit"], clear: clear !== undefined };
}

const shown = (due: { on: string; at?: Temporal.Instant }, zone = BISHKEK) =>
  due.at ? withOffset(due.at, zone) : due.on;

describe("the worked examples", () => {
  test.each([
    ["2017-11-09T09:30:00+06:00", "7cd", "2017-11-02"],
    ["2017-11-09T09:30:00+06:00", "5wd", "2017-11-01"],
    ["2017-11-09T09:30:00+06:00", "72h", "2017-11-06T09:30:00+06:00"],
    ["2026-06-01T10:00:00+06:00", "10cd", "2026-05-22"],
    ["2026-06-01T10:00:00+06:00", "10wd clear", "2026-05-14"],
  ])("a meeting on %s, %s before", (startsAt, text, due) => {
    expect(shown(dueBefore(span(text), at(startsAt), kyrgyz))).toBe(due);
  });

  test.each([
    ["5wd", "2017-11-16"],
    ["10cd", "2017-11-20"],
  ])("a meeting that ended on Thu 2017-11-09, %s after", (text, due) => {
    expect(shown(dueAfter(span(text), { at: at("2017-11-09T12:00:00+06:00") }, kyrgyz))).toBe(due);
  });
});

describe("before a meeting", () => {
  test.each([
    ["the day itself", "2026-06-01T10:00+06:00", "0cd", "2026-06-01"],
    ["a leap day in between", "2024-03-05T10:00+06:00", "7cd", "2024-02-27"],
    ["no leap day in between", "2023-03-05T10:00+06:00", "7cd", "2023-02-26"],
    ["on the leap day", "2024-02-29T10:00+06:00", "1cd", "2024-02-28"],
    ["over the year's end", "2026-01-05T10:00+06:00", "10cd", "2025-12-26"],
    ["working days over the New Year holidays", "2026-01-08T10:00+06:00", "1wd", "2025-12-31"],
    ["calendar days end on a Sunday and stay there", "2026-06-14T10:00+06:00", "7cd", "2026-06-07"],
    ["half past midnight", "2017-11-09T00:30+06:00", "7cd", "2017-11-02"],
    ["half an hour to midnight", "2017-11-09T23:30+06:00", "7cd", "2017-11-02"],
    ["half past midnight, told in UTC", "2017-11-08T18:30Z", "7cd", "2017-11-02"],
    ["half an hour to midnight, told in Tokyo's time", "2017-11-10T02:30+09:00", "7cd", "2017-11-02"],
    ["a meeting on a Sunday, working days", "2026-06-14T10:00+06:00", "2wd", "2026-06-11"],
    ["hours run over the weekend", "2026-06-08T09:00+06:00", "72h", "2026-06-05T09:00:00+06:00"],
    ["clear days", "2026-06-10T10:00+06:00", "7cd clear", "2026-06-02"],
    ["clear hours are one more", "2026-06-10T10:00+06:00", "48h clear", "2026-06-08T09:00:00+06:00"],
  ])("%s", (_, startsAt, text, due) => {
    expect(shown(dueBefore(span(text), at(startsAt), kyrgyz))).toBe(due);
  });

  it("counts a moved working Saturday", () => {
    const moved = { zone: BISHKEK, calendar: calendarOf([aMarkedDay("2026-06-13", "moved-working")]) };
    expect(dueBefore(span("1wd"), at("2026-06-15T10:00+06:00"), moved)).toEqual({ on: "2026-06-13" });
    expect(dueBefore(span("1wd"), at("2026-06-15T10:00+06:00"), plain)).toEqual({ on: "2026-06-12" });
  });

  test.each([
    ["spring, an hour is skipped", "2026-03-30T01:30:00+02:00", "2026-03-29T00:30:00+01:00"],
    ["autumn, an hour comes twice", "2026-10-26T01:30:00+01:00", "2026-10-25T02:30:00+02:00"],
  ])("24 hours in a zone with summer time: %s", (_, startsAt, due) => {
    const berlin = { zone: "Europe/Berlin", calendar: calendarOf([]) };
    expect(shown(dueBefore(span("24h"), at(startsAt), berlin), "Europe/Berlin")).toBe(due);
  });
});

describe("not earlier than", () => {
  const window: Span = { amount: 30, unit: "cd", clear: false, atMost: 40 };
  const startsAt = at("2026-06-10T10:00+06:00");

  it("is unbounded without atMost", () => expect(earliestBefore(span("7cd"), startsAt, plain)).toBeNull());

  test.each([
    [window, "2026-05-01"],
    [{ ...window, clear: true }, "2026-04-30"],
    [{ amount: 5, unit: "wd", clear: false, atMost: 10 } as Span, "2026-05-27"],
    [{ amount: 24, unit: "h", clear: false, atMost: 48 } as Span, "2026-06-08T10:00:00+06:00"],
  ])("%o", (cell, expected) => {
    const earliest = earliestBefore(cell, startsAt, plain);
    expect(earliest && shown(earliest)).toBe(expected);
  });

  it("is judged by the day, or by the instant for hours", () => {
    const byDay = earliestBefore(window, startsAt, plain);
    expect(isTooEarly({ on: "2026-04-30" }, byDay, BISHKEK)).toBe(true);
    expect(isTooEarly({ at: at("2026-05-01T00:00+06:00") }, byDay, BISHKEK)).toBe(false);
    const byHour = earliestBefore({ amount: 24, unit: "h", clear: false, atMost: 48 }, startsAt, plain);
    expect(isTooEarly({ at: at("2026-06-08T09:59+06:00") }, byHour, BISHKEK)).toBe(true);
    expect(isTooEarly({ at: at("2026-06-08T10:00+06:00") }, byHour, BISHKEK)).toBe(false);
    expect(isTooEarly({ on: "2026-06-08" }, byHour, BISHKEK)).toBe(false);
    expect(isTooEarly({ on: "2026-06-07" }, byHour, BISHKEK)).toBe(true);
  });
});

describe("after a meeting", () => {
  test.each([
    ["that ends past midnight", { at: at("2017-11-10T00:30+06:00") }, "5wd", "2017-11-17"],
    ["on the same day", { on: "2017-11-09" }, "0cd", "2017-11-09"],
    ["on a Sunday, the same day", { on: "2017-11-12" }, "0cd", "2017-11-13"],
    ["calendar days into the New Year holidays", { on: "2025-12-25" }, "10cd", "2026-01-08"],
    ["working days over the New Year holidays", { on: "2025-12-31" }, "2wd", "2026-01-09"],
    ["from the leap day", { on: "2024-02-29" }, "10cd", "2024-03-11"],
    ["clear working days", { on: "2017-11-09" }, "5wd clear", "2017-11-17"],
    ["clear calendar days", { on: "2017-11-09" }, "10cd clear", "2017-11-20"],
    ["hours from an instant", { at: at("2017-11-09T12:00+06:00") }, "48h", "2017-11-11T12:00:00+06:00"],
    ["hours from a day", { on: "2017-11-09" }, "48h", "2017-11-12T00:00:00+06:00"],
  ])("%s", (_, from, text, due) => {
    expect(shown(dueAfter(span(text), from, kyrgyz))).toBe(due);
  });

  it("waits for a moved working Saturday only", () => {
    const days: CalendarDay[] = [aMarkedDay("2017-11-19", "moved-working")];
    expect(dueAfter(span("10cd"), { on: "2017-11-09" }, { zone: BISHKEK, calendar: calendarOf(days) }).on).toBe(
      "2017-11-19",
    );
  });
});

describe("in time", () => {
  const byDay = { on: "2017-11-02" };
  const byHour = { on: "2017-11-06", at: at("2017-11-06T09:30+06:00") };

  test.each([
    ["the last minute of the day", { at: at("2017-11-02T23:59:59+06:00") }, byDay, true],
    ["midnight after it", { at: at("2017-11-03T00:00+06:00") }, byDay, false],
    ["the day itself", { on: "2017-11-02" }, byDay, true],
    ["the very instant", { at: at("2017-11-06T09:30+06:00") }, byHour, true],
    ["a second later", { at: at("2017-11-06T09:30:01+06:00") }, byHour, false],
    ["known only by its day", { on: "2017-11-06" }, byHour, true],
    ["known only by the next day", { on: "2017-11-07" }, byHour, false],
  ])("%s", (_, moment, due, expected) => expect(isInTime(moment, due, BISHKEK)).toBe(expected));
});
