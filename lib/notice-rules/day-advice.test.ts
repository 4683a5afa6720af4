import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { calendarOf } from "@/lib/calendar/working-days";
import { type CharterCell, rulesInForce } from "@/lib/notice-rules/charter";
import { adviseDays, type MonthAsked } from "@/lib/notice-rules/day-advice";
import { NATIONAL_PACK } from "@/lib/notice-rules/rule-book";
import { aMarkedDay, nationalCalendar, nationalDays } from "@/tests/factories/calendar";

const asked: MonthAsked = {
  month: "2017-11",
  rules: rulesInForce("village-assembly", "2017-11-02"),
  now: { at: Temporal.Instant.from("2017-11-02T10:00:00+06:00") },
  time: "09:30",
  zone: "Asia/Bishkek",
  calendar: nationalCalendar(),
};
const dayIn = (month: MonthAsked, on: string) => {
  const day = adviseDays(month).days.find((each) => each.on === on);
  if (!day) throw new Error(`${on} is not in the month`);
  return day;
};
const codes = (month: MonthAsked, on: string) => {
  const { refused, unwise } = dayIn(month, on);
  return [...refused, ...unwise].map(({ code }) => code);
};

describe("the day picker", () => {
  it("shows every day of the month, the first lawful one marked", () => {
    const { days, earliestOn } = adviseDays(asked);
    expect(days).toHaveLength(30);
    expect(earliestOn).toBe("2017-11-09");
    expect(days.filter(({ earliest }) => earliest).map(({ on }) => on)).toEqual(["2017-11-09"]);
    expect(days.map(({ standing }) => standing)).toEqual([...Array(8).fill("refused"), ...Array(22).fill("possible")]);
    expect(days[8]).toMatchObject({ weekday: 4, working: true });
  });

  it("says which days are past", () => {
    expect(codes(asked, "2017-11-01")).toEqual(["past"]);
    expect(codes({ ...asked, time: "09:00" }, "2017-11-02")).toEqual(["past"]);
    expect(codes({ ...asked, time: "11:00" }, "2017-11-02")).toEqual(["notice-too-short"]);
    expect(codes({ ...asked, now: { on: "2017-11-02" } }, "2017-11-02")).toEqual(["notice-too-short"]);
  });

  it("names the rule a too near day breaks, with the earliest day", () => {
    expect(dayIn(asked, "2017-11-08").refused).toMatchObject([
      {
        code: "notice-too-short",
        ...{ duty: "announce", amount: 7, unit: "cd", clear: false, basis: "default" },
        ...{ dueOn: "2017-11-01", earliestOn: "2017-11-09" },
      },
    ]);
  });

  it("advises against a holiday by its name, and against a day off", () => {
    const may = { ...asked, month: "2026-05", now: { on: "2026-05-01" } };
    expect(dayIn(may, "2026-05-27")).toMatchObject({
      standing: "unwise",
      working: false,
      unwise: [{ code: "public-holiday", name: { ru: "Курман айт" }, status: "announced" }, { code: "outside-window" }],
    });
    const marked = calendarOf([
      ...nationalDays(),
      aMarkedDay("2017-11-24", "day-off"),
      aMarkedDay("2017-11-25", "moved-working"),
    ]);
    expect(codes({ ...asked, calendar: marked }, "2017-11-24")).toEqual(["day-off"]);
    expect(dayIn({ ...asked, calendar: marked }, "2017-11-25")).toMatchObject({ standing: "possible", working: true });
  });

  it("tells an estimated holiday", () => {
    const year = { ...asked, month: "2027-05", now: { on: "2026-05-01" } };
    expect(dayIn(year, "2027-05-16").unwise[0]).toMatchObject({ code: "public-holiday", status: "estimate" });
  });

  it("advises the customary months, for kinds that have some", () => {
    const march = { ...asked, month: "2018-03" };
    expect(dayIn(march, "2018-03-14")).toMatchObject({
      standing: "unwise",
      unwise: [{ code: "outside-window", window: { from: 10, to: 12 } }],
    });
    expect(codes({ ...march, rules: rulesInForce("gathering", "2017-11-02") }, "2018-03-14")).toEqual([]);
  });

  it("advises against another assembly of the village within seven days, and a hall that is taken", () => {
    const busy: MonthAsked = {
      ...asked,
      assemblies: [{ on: "2017-11-20", title: { ky: "Чогулуш" }, assembly: "a1" }],
      hall: [{ on: "2017-11-28", from: "09:00", to: "12:00" }],
    };
    const near = adviseDays(busy).days.filter(({ unwise }) => unwise.some(({ code }) => code === "assembly-near"));
    expect([near.at(0)?.on, near.at(-1)?.on]).toEqual(["2017-11-13", "2017-11-27"]);
    expect(near.at(0)?.unwise).toEqual([
      { code: "assembly-near", days: 7, on: "2017-11-20", title: { ky: "Чогулуш" }, assembly: "a1" },
    ]);
    expect(dayIn(busy, "2017-11-28")).toMatchObject({
      standing: "unwise",
      unwise: [{ code: "hall-taken", from: "09:00", to: "12:00" }],
    });
  });

  it("says until when announcing would be too early", () => {
    const charter: CharterCell = {
      ...{ kind: "village-assembly", duty: "announce", amount: 7, unit: "cd", clear: false, atMost: 14 },
      ...{ clause: "24", validFrom: "2017-01-01" },
    };
    const windowed = { ...asked, rules: rulesInForce("village-assembly", "2017-11-02", [charter]) };
    expect(adviseDays(windowed)).toMatchObject({ earliestOn: "2017-11-09", latestOn: "2017-11-16" });
    expect(codes(windowed, "2017-11-16")).toEqual([]);
    expect(dayIn(windowed, "2017-11-17")).toMatchObject({
      standing: "unwise",
      unwise: [{ code: "announcing-too-early", atMost: 14, earliestOn: "2017-11-03" }],
    });
  });

  it("refuses days on which the kind is no more", () => {
    const kinds = NATIONAL_PACK.kinds.map((kind) => ({ ...kind, validTo: "2017-11-15" }));
    const ending = { ...asked, pack: { ...NATIONAL_PACK, kinds } };
    expect(codes(ending, "2017-11-15")).toEqual([]);
    expect(codes(ending, "2017-11-16")).toEqual(["kind-not-in-force"]);
  });
});
