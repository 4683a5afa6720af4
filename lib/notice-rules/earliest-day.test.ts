import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it, test } from "vitest";
import { addDays } from "@/lib/calendar/civil-date";
import { type CalendarDay, calendarOf } from "@/lib/calendar/working-days";
import { dayOf, instantOn, type Moment } from "@/lib/calendar/zoned-day";
import type { Unit } from "@/lib/notice-rules/cell";
import { type CharterCell, rulesInForce } from "@/lib/notice-rules/charter";
import { type DayAsked, earliestDay } from "@/lib/notice-rules/earliest-day";
import { announcingTooEarly, noticeTooShort } from "@/lib/notice-rules/gates";
import { aMarkedDay, nationalCalendar } from "@/tests/factories/calendar";

const BISHKEK = "Asia/Bishkek";
const at = (text: string): Moment => ({ at: Temporal.Instant.from(`${text}+06:00`) });

/** Rules of a village assembly whose charter says "announce:5wd", "announce:30cd..40" and so on. */
function ruled(...settings: string[]) {
  const charter = settings.map((setting): CharterCell => {
    const [, duty, amount, unit, clear, atMost] =
      /^(announce|agenda):(\d+)(h|cd|wd)(:clear)?(?:\.\.(\d+))?$/.exec(setting) ?? [];
    return {
      ...{ kind: "village-assembly", duty: duty as "announce", amount: Number(amount), unit: unit as Unit },
      ...{
        clear: clear !== undefined,
        ...(atMost ? { atMost: Number(atMost) } : {}),
        clause: "1",
        validFrom: "1990-01-01",
      },
    };
  });
  return rulesInForce("village-assembly", "2026-01-01", charter);
}

function ask(now: Moment, settings: string[], time = "09:30", calendar = nationalCalendar()): DayAsked {
  return { rules: ruled(...settings), now, time, zone: BISHKEK, calendar };
}

describe("the first day on which the meeting could be", () => {
  test.each<[string, Moment, string[], string, string]>([
    ["seven days from now by the pack", { on: "2017-11-02" }, [], "09:30", "2017-11-09"],
    ["an hour before midnight is still today", at("2017-11-02T23:00"), [], "09:30", "2017-11-09"],
    ["half past midnight is tomorrow", at("2017-11-03T00:30"), [], "09:30", "2017-11-10"],
    [
      "working days, over the holiday of 7 November",
      { on: "2017-11-01" },
      ["announce:5wd", "agenda:5wd"],
      "09:30",
      "2017-11-09",
    ],
    [
      "working days, announced on a Saturday",
      { on: "2017-11-11" },
      ["announce:1wd", "agenda:0wd"],
      "09:30",
      "2017-11-14",
    ],
    ["working days can end on a Saturday", { on: "2017-11-10" }, ["announce:1wd", "agenda:0wd"], "09:30", "2017-11-11"],
    ["clear days", { on: "2026-05-14" }, ["announce:10wd:clear", "agenda:0cd"], "09:30", "2026-05-30"],
    ["hours, the same hour", at("2017-11-06T09:30"), ["announce:72h", "agenda:0cd"], "09:30", "2017-11-09"],
    ["hours, a minute too late", at("2017-11-06T09:31"), ["announce:72h", "agenda:0cd"], "09:30", "2017-11-10"],
    ["hours, later in the day", at("2017-11-06T09:31"), ["announce:72h", "agenda:0cd"], "18:00", "2017-11-09"],
    ["hours, known by the day", { on: "2017-11-06" }, ["announce:72h", "agenda:0cd"], "09:30", "2017-11-09"],
    ["the agenda takes longer", { on: "2017-11-02" }, ["agenda:20cd"], "09:30", "2017-11-22"],
    ["no time needed at all: today", at("2017-11-02T08:00"), ["announce:0cd", "agenda:0cd"], "09:30", "2017-11-02"],
    [
      "but not at an hour that has passed",
      at("2017-11-02T10:00"),
      ["announce:0cd", "agenda:0wd"],
      "09:30",
      "2017-11-03",
    ],
    ["the leap day", { on: "2024-02-22" }, [], "09:30", "2024-02-29"],
  ])("%s", (_, now, settings, time, on) => expect(earliestDay(ask(now, settings, time)).on).toBe(on));

  it("names the duty that needs the longest", () => {
    expect(earliestDay(ask({ on: "2017-11-02" }, ["agenda:20cd"])).duty).toBe("agenda");
    expect(earliestDay(ask({ on: "2017-11-02" }, [])).duty).toBe("announce");
  });

  test.each([
    ["announce:30cd..40", "2026-09-11"],
    ["announce:30cd:clear..40", "2026-09-12"],
    ["announce:5wd..10", "2026-08-14"],
    ["announce:24h..48", "2026-08-04"],
  ])("has a last one with %s", (setting, latestOn) => {
    expect(earliestDay(ask(at("2026-08-02T08:00"), [setting], "08:00", calendarOf([])))).toMatchObject({ latestOn });
  });

  it("is the first that the gate lets through, and every later one up to the last passes it too", {
    timeout: 60_000,
  }, () => {
    const start = Date.UTC(2025, 11, 1);
    const minutes = fc.integer({ min: 0, max: 200 * 24 * 60 });
    const unit = fc.constantFrom<Unit>("h", "cd", "wd");
    const cell = fc.tuple(fc.integer({ min: 0, max: 20 }), unit, fc.boolean());
    const marks = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 230 }), fc.constantFrom<CalendarDay["kind"]>("holiday", "moved-working")),
    );
    const zones = fc.constantFrom(BISHKEK, "Europe/Berlin", "America/Sao_Paulo");
    const times = fc.constantFrom("00:30", "02:30", "09:30", "23:30");
    fc.assert(
      fc.property(
        minutes,
        fc.boolean(),
        cell,
        cell,
        marks,
        zones,
        times,
        (minute, byDay, announce, agenda, list, zone, time) => {
          const instant = Temporal.Instant.fromEpochMilliseconds(start + minute * 60_000);
          const now: Moment = byDay ? { on: dayOf({ at: instant }, zone) } : { at: instant };
          const days = list.map(([offset, kind]) => aMarkedDay(addDays("2025-12-01", offset), kind));
          const [amount, own, clear] = announce;
          const settings = [
            `announce:${amount}${own}${clear ? ":clear" : ""}..${amount + 10}`,
            `agenda:${agenda[0]}${agenda[1]}`,
          ];
          const asked = { rules: ruled(...settings), now, time, zone, calendar: calendarOf(days) };
          expect(earliestDay(asked)).toMatchObject(slowly(asked));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** Tries one day after the other. */
function slowly(asked: DayAsked): { on: string; latestOn: string } {
  const { rules, now, time, zone } = asked;
  const startOn = (on: string) => instantOn(on, time, zone);
  const fits = (on: string) =>
    noticeTooShort(rules, startOn(on), now, asked) === null &&
    ("on" in now || startOn(on).epochMilliseconds >= now.at.epochMilliseconds);
  const today = dayOf(now, zone);
  let on = today;
  while (!fits(on)) on = addDays(on, 1);
  for (let later = 0; later < 10; later++) expect(fits(addDays(on, later))).toBe(true);
  let latestOn = addDays(today, -3);
  while (!announcingTooEarly(rules, startOn(addDays(latestOn, 1)), now, asked)) latestOn = addDays(latestOn, 1);
  return { on, latestOn };
}
