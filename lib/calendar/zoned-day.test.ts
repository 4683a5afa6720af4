import { Temporal } from "temporal-polyfill";
import { describe, expect, it, test } from "vitest";
import {
  civilDateIn,
  compareMoments,
  earliestOf,
  endOfDay,
  instantOn,
  isZone,
  latestOf,
  startOfDay,
  timeIn,
  withOffset,
} from "@/lib/calendar/zoned-day";

const BISHKEK = "Asia/Bishkek";
const instant = (text: string) => Temporal.Instant.from(text);

describe("the civil day of an instant", () => {
  it("is not that of the server, which is told to live in Kathmandu", () => {
    expect(new Date("2017-11-09T00:00:00Z").getTimezoneOffset()).toBe(-(5 * 60 + 45));
  });

  test.each([
    ["2017-11-08T18:30:00Z", BISHKEK, "2017-11-09", "00:30"],
    ["2017-11-09T17:30:00Z", BISHKEK, "2017-11-09", "23:30"],
    ["2017-11-09T18:00:00Z", BISHKEK, "2017-11-10", "00:00"],
    ["2017-11-09T17:59:59.999Z", BISHKEK, "2017-11-09", "23:59"],
    ["2024-12-31T20:00:00Z", BISHKEK, "2025-01-01", "02:00"],
    ["2026-03-29T00:30:00Z", "Europe/Berlin", "2026-03-29", "01:30"],
    ["2026-03-29T01:30:00Z", "Europe/Berlin", "2026-03-29", "03:30"],
    ["2026-07-01T02:00:00Z", "America/New_York", "2026-06-30", "22:00"],
  ])("%s in %s is %s %s", (at, zone, on, time) => {
    expect(civilDateIn(instant(at), zone)).toBe(on);
    expect(timeIn(instant(at), zone)).toBe(time);
  });
});

describe("a civil day as instants", () => {
  it("begins and ends at midnight there", () => {
    expect(startOfDay("2017-11-09", BISHKEK).toString()).toBe("2017-11-08T18:00:00Z");
    expect(endOfDay("2017-11-09", BISHKEK).toString()).toBe("2017-11-09T18:00:00Z");
  });

  it("is 23 or 25 hours long when the clocks change", () => {
    const hours = (on: string) => startOfDay(on, "Europe/Berlin").until(endOfDay(on, "Europe/Berlin")).total("hours");
    expect([hours("2026-03-29"), hours("2026-10-25"), hours("2026-10-26")]).toEqual([23, 25, 24]);
  });

  it("begins at one o'clock where midnight is skipped", () => {
    expect(withOffset(startOfDay("2018-11-04", "America/Sao_Paulo"), "America/Sao_Paulo")).toBe(
      "2018-11-04T01:00:00-02:00",
    );
  });

  it("has its wall times, skipped ones later", () => {
    expect(withOffset(instantOn("2017-11-09", "09:30", BISHKEK), BISHKEK)).toBe("2017-11-09T09:30:00+06:00");
    expect(withOffset(instantOn("2026-03-29", "02:30", "Europe/Berlin"), "Europe/Berlin")).toBe(
      "2026-03-29T03:30:00+02:00",
    );
  });
});

describe("moments", () => {
  const morning = { at: instant("2017-11-09T03:00:00Z") };
  const evening = { at: instant("2017-11-09T15:00:00Z") };
  const day = { on: "2017-11-09" };

  it("stand in order, one known by its day at the end of it", () => {
    expect(compareMoments(morning, evening, BISHKEK)).toBeLessThan(0);
    expect(compareMoments(day, evening, BISHKEK)).toBeGreaterThan(0);
    expect(compareMoments(evening, day, BISHKEK)).toBeLessThan(0);
    expect(compareMoments(day, { on: "2017-11-09" }, BISHKEK)).toBe(0);
    expect(compareMoments({ on: "2017-11-08" }, morning, BISHKEK)).toBeLessThan(0);
  });

  it("have a first and, once all are known, a last", () => {
    expect(earliestOf([evening, morning, day], BISHKEK)).toBe(morning);
    expect(latestOf([evening, day, morning], BISHKEK)).toBe(day);
    expect(latestOf([evening, undefined], BISHKEK)).toBeUndefined();
    expect(latestOf([], BISHKEK)).toBeUndefined();
    expect(earliestOf([], BISHKEK)).toBeUndefined();
  });
});

describe("a zone", () => {
  test.each(["Asia/Bishkek", "UTC", "Europe/Berlin"])("is %s", (zone) => expect(isZone(zone)).toBe(true));
  test.each(["Mars/Base", "", "+06:00", "drop table"])("is not %j", (zone) => expect(isZone(zone)).toBe(false));
});
