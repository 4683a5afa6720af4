import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { nationalCalendar } from "@/tests/factories/calendar";
import { ALL_TOLD, aMeeting, aPublication, HELD } from "@/tests/factories/meeting-facts";
import type { MeetingFacts } from "./assembly-view";
import { type Desk, deskMeeting, deskOf, underWay } from "./desk-rows";
import { dutiesOf } from "./duties";
import { stageOf } from "./stage";

const calendar = nationalCalendar();

function meetingsAt(now: Temporal.Instant, list: Partial<MeetingFacts>[]) {
  return list.map((changes, at) => {
    const view = aMeeting({ id: `a-${at}`, ...changes });
    return deskMeeting(view, { stage: stageOf(view), findings: dutiesOf(view, calendar, now), now });
  });
}

function words(at: string, ...list: Partial<MeetingFacts>[]): Record<keyof Desk, string[]> {
  const now = Temporal.Instant.from(`${at}:00+06:00`);
  const desk = deskOf(meetingsAt(now, list), now, calendar);
  const of = (rows: Desk["missed"]) =>
    rows.map(({ duty, dueOn, page, lastWorkingDay }) =>
      [duty, dueOn, page, ...(lastWorkingDay ? ["last"] : [])].join(" "),
    );
  return { missed: of(desk.missed), soon: of(desk.soon), later: of(desk.later), done: of(desk.done) };
}

const announced = { publications: [aPublication()] };

describe("the desk", () => {
  it("asks of a plan one thing, until it is announced", () => {
    expect(words("2026-11-10T10:00", {}).later).toEqual(["announce 2026-11-19 notice"]);
    expect(words("2026-11-10T10:00", { items: [] }).later).toEqual(["announce 2026-11-19 agenda"]);
    expect(words("2026-11-19T10:00", {}).soon).toEqual(["announce 2026-11-19 notice last"]);
    expect(words("2026-11-20T10:00", {}).missed).toEqual(["announce 2026-11-19 notice"]);
  });

  it("asks of an announced meeting what is still to be told, and shows what was done this week", () => {
    const { soon, done, later } = words("2026-11-18T10:00", announced);
    expect(soon).toEqual(["invite 2026-11-19 notice", "post-notice 2026-11-19 notice"]);
    expect(later).toEqual(["remind 2026-11-25 notice"]);
    expect(done).toContain("announce 2026-11-19 notice");
  });

  it("asks whether a meeting took place when its hour has passed, and nothing else", () => {
    expect(words("2026-11-26T17:00", announced)).toMatchObject({ soon: ["record 2026-11-26 hall"], missed: [] });
    expect(words("2026-11-28T10:00", announced)).toMatchObject({ missed: ["record 2026-11-26 hall"], soon: [] });
  });

  it("does not ask for what can no longer be done", () => {
    const { missed, soon, later } = words("2026-11-27T10:00", { ...announced, holding: HELD });
    expect(missed).toEqual([]);
    expect([...soon, ...later].map((row) => row.split(" ")[0])).toEqual([
      "send-decisions",
      "sign-minutes",
      "tell-results",
    ]);
  });

  it("asks to announce at once when the gate was passed", () => {
    const override = { gate: "notice-too-short", reason: "Сел", byName: "", at: "2026-11-24T04:00:00.000Z" };
    const overrides = [{ ...override, forStartsAt: "2026-11-26T08:00:00.000Z" }];
    expect(words("2026-11-24T10:00", { overrides }).soon).toEqual(["announce 2026-11-24 notice last"]);
  });

  it("asks nothing of a meeting that was not held or of a cancelled one that was told", () => {
    const notHeld = { reason: "other" as const, note: "", cameCount: null, byName: "", at: "2026-11-26T09:00:00.000Z" };
    const { missed, soon, later } = words("2026-11-27T10:00", { ...announced, postings: ALL_TOLD, notHeld });
    expect([...missed, ...soon, ...later]).toEqual([]);
  });

  it("puts the longest overdue first, then the soonest, across meetings", () => {
    const far = { startsAt: "2026-12-10T08:00:00.000Z" };
    expect(words("2026-11-20T10:00", far, {}).missed).toEqual(["announce 2026-11-19 notice"]);
    expect(words("2026-11-20T10:00", far, {}).later).toEqual(["announce 2026-12-03 notice"]);
    const now = Temporal.Instant.from("2026-11-20T10:00:00+06:00");
    expect(underWay(meetingsAt(now, [far, {}])).map(({ view }) => view.id)).toEqual(["a-1", "a-0"]);
  });
});
