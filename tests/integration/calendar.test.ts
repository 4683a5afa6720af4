import { beforeAll, describe, expect, it } from "vitest";
import { handInCalendar, importCalendar, markDay, withdrawDay } from "@/lib/calendar/commands";
import { loadCalendar, markedDaysOfYear, previewOfHandedFile, yearsOfCalendar } from "@/lib/calendar/queries";
import { isWorkingDay, marksOn, stepWorkingDays } from "@/lib/calendar/working-days";
import { db } from "@/lib/platform/db/client";
import type { Outcome } from "@/lib/platform/outcome";
import { seedTheCalendar } from "@/prisma/seed/calendar";
import { aContext } from "../factories/write-context";

const HEADER = "date,kind,name_ky,name_ru,name_en,non_working,status,valid_from,valid_to";

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
const handIn = async (...lines: string[]) =>
  must(await handInCalendar(aContext(), { name: "days.csv", text: [HEADER, ...lines].join("\n") })).sha256;

beforeAll(async () => {
  await seedTheCalendar(aContext());
});

describe("the seed", () => {
  it("fills the public holidays, and may run again", async () => {
    expect(await db.calendarDay.count()).toBe(161);
    expect(await seedTheCalendar(aContext())).toEqual({ created: 0, changed: 0 });
    expect(await yearsOfCalendar()).toEqual({ first: 2017, last: 2030 });
  });

  it("keeps the days as civil days in any zone of the server", async () => {
    const calendar = await loadCalendar("2026-11-02");
    expect(marksOn(calendar, "2017-11-07")).toMatchObject([{ kind: "holiday" }]);
    expect(isWorkingDay(calendar, "2017-11-08")).toBe(true);
    expect(stepWorkingDays(calendar, "2017-11-09", -5)).toBe("2017-11-01");
  });

  it("has both names of two holidays on one day", async () => {
    const day = (await markedDaysOfYear(2028)).find(({ on }) => on === "2028-05-05");
    expect(day).toMatchObject({ status: "estimate", name: { ru: "День Конституции, Курман айт" } });
  });
});

describe("importing a file", () => {
  it("shows first and imports then", async () => {
    const sha256 = await handIn(
      "26.12.2026,moved-working,Которулган иш күн,Перенесённый рабочий день,,,announced,,",
      "2026-03-21,,Элдик Нооруз майрамы,Народный праздник Нооруз,Nooruz,yes,fixed,,",
    );
    expect((await previewOfHandedFile(sha256))?.counts).toMatchObject({ new: 1, same: 1 });
    expect(isWorkingDay(await loadCalendar("2026-11-02"), "2026-12-26")).toBe(false);
    expect(must(await importCalendar(aContext(), { sha256, seen: "1/0" }))).toEqual({ created: 1, changed: 0 });
    expect(isWorkingDay(await loadCalendar("2026-11-02"), "2026-12-26")).toBe(true);
  });

  it("imports nothing while one line is wrong", async () => {
    const sha256 = await handIn("2026-12-28,day-off,Дем алыш,,,,,,", "2026-12-32,day-off,Дем алыш,,,,,,");
    expect(await importCalendar(aContext(), { sha256, seen: "1/0" })).toMatchObject({ reason: "file-has-errors" });
    expect(marksOn(await loadCalendar("2026-11-02"), "2026-12-28")).toEqual([]);
  });
});

describe("one day", () => {
  const ait = { on: "2027-03-10", kind: "holiday" as const, name: { ky: "Орозо айт" }, status: "announced" as const };

  it("is marked once", async () => {
    must(await markDay(aContext(), ait));
    expect(isWorkingDay(await loadCalendar("2026-11-02"), ait.on)).toBe(false);
    expect(await markDay(aContext(), ait)).toMatchObject({
      reason: "day-already-marked",
      fields: { on: "day-already-marked" },
    });
  });

  it("is withdrawn from today on, and can be marked again", async () => {
    const estimate = (await markedDaysOfYear(2027)).find(({ on }) => on === "2027-03-09");
    must(await withdrawDay(aContext(), estimate?.id ?? "", "2026-11-02"));
    expect(marksOn(await loadCalendar("2026-11-02"), "2027-03-09")).toEqual([]);
    expect(marksOn(await loadCalendar("2026-11-01"), "2027-03-09")).toHaveLength(1);
    expect(await withdrawDay(aContext(), estimate?.id ?? "", "2026-11-02")).toMatchObject({ reason: "not-found" });
    must(await markDay(aContext(), { ...ait, on: "2027-03-09" }));
    expect(marksOn(await loadCalendar("2026-11-02"), "2027-03-09")).toHaveLength(1);
  });

  it("stays withdrawn when the file that named it comes again", async () => {
    const day = (await markedDaysOfYear(2029)).find(({ on }) => on === "2029-02-14");
    must(await withdrawDay(aContext(), day?.id ?? "", "2026-11-02"));
    await seedTheCalendar(aContext());
    expect(marksOn(await loadCalendar("2026-11-02"), "2029-02-14")).toEqual([]);
  });
});
