import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type CalendarDay, calendarOf } from "@/lib/calendar/working-days";
import type { Span, Unit } from "@/lib/notice-rules/cell";
import { dueAfter, dueBefore } from "@/lib/notice-rules/due-date";
import { aMarkedDay } from "@/tests/factories/calendar";
import { slowAfter, slowBefore } from "@/tests/factories/slow-count";

const CASES = 100_000;
const FIRST = Date.UTC(1990, 0, 1);
const LAST = Date.UTC(2100, 11, 31);
/** With and without summer time, far east and far west, quarter hours. */
const ZONES = ["Asia/Bishkek", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "UTC"];

const day = fc.integer({ min: 0, max: (LAST - FIRST) / 86_400_000 }).map((days) => textOf(FIRST + days * 86_400_000));
const instant = fc.integer({ min: FIRST / 60_000, max: LAST / 60_000 }).map((minutes) => minutes * 60_000);
const spans = fc.record({
  amount: fc.integer({ min: 0, max: 45 }),
  unit: fc.constantFrom<Unit>("cd", "wd"),
  clear: fc.boolean(),
});
/** Marks near a day, so that they matter: an offset in days and a kind each. */
const marks = fc.array(
  fc.tuple(
    fc.integer({ min: -70, max: 70 }),
    fc.constantFrom<CalendarDay["kind"]>("holiday", "day-off", "moved-working"),
  ),
  { maxLength: 12 },
);

function textOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function marked(around: string, list: [number, CalendarDay["kind"]][]): CalendarDay[] {
  return list.map(([offset, kind]) => aMarkedDay(textOf(Date.parse(around) + offset * 86_400_000), kind));
}

function noonOn(on: string): Temporal.Instant {
  return Temporal.Instant.from(`${on}T12:00:00Z`);
}

describe("counting", () => {
  it("agrees with counting day by day on the fingers", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(day, spans, marks, fc.boolean(), (on, span, list, before) => {
        const days = marked(on, list);
        const ground = { zone: "UTC", calendar: calendarOf(days) };
        const due = before ? dueBefore(span, noonOn(on), ground) : dueAfter(span, { on }, ground);
        const expected = before ? slowBefore(span, on, days) : slowAfter(span, on, days);
        if (due.on !== expected || due.at) expect(due).toEqual({ on: expected });
      }),
      { numRuns: CASES },
    );
  });

  it("takes the day from the zone's own wall", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), spans, (milliseconds, zone, span) => {
        const startsAt = Temporal.Instant.fromEpochMilliseconds(milliseconds);
        const heldOn = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(milliseconds);
        expect(dueBefore(span, startsAt, { zone, calendar: calendarOf([]) }).on).toBe(slowBefore(span, heldOn, []));
      }),
      { numRuns: 3_000 },
    );
  });

  it("takes hours as instants, whatever the clocks of the zone do", () => {
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 3660 }),
        (milliseconds, zone, amount) => {
          const ground = { zone, calendar: calendarOf([]) };
          const at = Temporal.Instant.fromEpochMilliseconds(milliseconds);
          const span: Span = { amount, unit: "h", clear: false };
          expect(dueBefore(span, at, ground).at?.epochMilliseconds).toBe(milliseconds - amount * 3_600_000);
          expect(dueAfter(span, { at }, ground).at?.epochMilliseconds).toBe(milliseconds + amount * 3_600_000);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it("never moves the last day before a meeting later when a holiday is added", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(day, spans, marks, fc.integer({ min: -70, max: 70 }), (on, span, list, offset) => {
        const days = marked(on, list);
        const holiday = aMarkedDay(textOf(Date.parse(on) + offset * 86_400_000));
        const without = dueBefore(span, noonOn(on), { zone: "UTC", calendar: calendarOf(days) });
        const with_ = dueBefore(span, noonOn(on), { zone: "UTC", calendar: calendarOf([...days, holiday]) });
        expect(with_.on <= without.on).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it("never gives a later meeting an earlier deadline, before or after", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(day, spans, marks, fc.integer({ min: 0, max: 40 }), (on, span, list, later) => {
        const ground = { zone: "UTC", calendar: calendarOf(marked(on, list)) };
        const laterOn = textOf(Date.parse(on) + later * 86_400_000);
        expect(dueBefore(span, noonOn(on), ground).on <= dueBefore(span, noonOn(laterOn), ground).on).toBe(true);
        expect(dueAfter(span, { on }, ground).on <= dueAfter(span, { on: laterOn }, ground).on).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});
