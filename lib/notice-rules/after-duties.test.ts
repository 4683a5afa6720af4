import { Temporal } from "temporal-polyfill";
import { describe, expect, it, test } from "vitest";
import type { Moment } from "@/lib/calendar/zoned-day";
import type { Duty } from "@/lib/notice-rules/cell";
import { rulesInForce } from "@/lib/notice-rules/charter";
import { evaluate, isComplete } from "@/lib/notice-rules/evaluate";
import type { Facts, NoticeVersion } from "@/lib/notice-rules/facts";
import type { Finding } from "@/lib/notice-rules/finding";
import { nationalCalendar } from "@/tests/factories/calendar";

const calendar = nationalCalendar();
const at = (text: string) => Temporal.Instant.from(`${text}+06:00`);
const startsAt = at("2017-11-09T09:30");
const endedAt = at("2017-11-09T12:10");
const rules = rulesInForce("village-assembly", "2017-10-30");
const plan: Facts = { zone: "Asia/Bishkek", startsAt };
const announcedOn = (text: string): NoticeVersion => ({
  version: 1,
  kind: "notice",
  at: at(text),
  startsAt,
  material: true,
});

function find(facts: Facts, duty: Duty, now: Moment, more: Partial<Finding> = {}): Finding | undefined {
  const findings = evaluate(rules, facts, now, calendar).filter((finding) => finding.duty === duty);
  return findings.find((finding) => Object.entries(more).every(([key, value]) => finding[key as "duty"] === value));
}

describe("after the meeting", () => {
  const held: Facts = { ...plan, versions: [announcedOn("2017-11-01T10:00")], endedAt };
  const on = (day: string) => ({ when: { on: day } });

  it("is only foreseen until the meeting ended, whatever day it is", () => {
    const finding = find(plan, "sign-minutes", { on: "2018-03-01" });
    expect(finding).toMatchObject({ verdict: "open", foreseen: true, dueOn: "2017-11-16" });
  });

  test.each<[string, Facts, Duty, string, object]>([
    ["minutes unsigned", held, "sign-minutes", "2017-11-14", { dueOn: "2017-11-16", verdict: "due-soon" }],
    [
      "minutes signed in time",
      { ...held, deeds: [{ duty: "sign-minutes", ...on("2017-11-16") }] },
      "sign-minutes",
      "2018-01-01",
      { verdict: "met" },
    ],
    [
      "minutes signed late",
      { ...held, deeds: [{ duty: "sign-minutes", ...on("2017-11-17") }] },
      "sign-minutes",
      "2018-01-01",
      { verdict: "late", doneOn: "2017-11-17" },
    ],
    ["results untold", held, "tell-results", "2017-11-21", { dueOn: "2017-11-20", verdict: "missed" }],
    ["nothing sent, no reply to await", held, "receive-reply", "2018-01-01", { dueOn: null, verdict: "open" }],
    [
      "sent, the reply awaited for 14 working days",
      { ...held, sendings: [{ id: "s", sentOn: "2017-11-15" }] },
      "receive-reply",
      "2017-11-20",
      { dueOn: "2017-12-05", verdict: "open", sending: "s" },
    ],
    [
      "sent in time",
      { ...held, sendings: [{ id: "s", sentOn: "2017-11-15" }] },
      "send-decisions",
      "2017-11-20",
      { verdict: "met", doneOn: "2017-11-15" },
    ],
    [
      "some decisions still unsent",
      { ...held, sendings: [{ id: "s", sentOn: "2017-11-15" }], unsentDecisions: 1 },
      "send-decisions",
      "2017-11-20",
      { verdict: "missed" },
    ],
    [
      "a reply to be told",
      { ...held, sendings: [{ id: "s", sentOn: "2017-11-15", repliedOn: "2017-12-01" }] },
      "tell-reply",
      "2017-12-04",
      { dueOn: "2017-12-11", verdict: "open", sending: "s" },
    ],
  ])("%s", (_, facts, duty, today, expected) => {
    expect(find(facts, duty, { on: today })).toMatchObject(expected);
  });

  it("tells the results on every channel the notice used", () => {
    const notice = { when: { on: "2017-11-01" }, about: "notice" } as const;
    const result = { when: { on: "2017-11-13" }, about: "results" } as const;
    const posted: Facts["posted"] = [
      { channel: "notice-board", ...notice },
      { channel: "whatsapp", ...notice },
      { channel: "notice-board", ...result },
    ];
    expect(find({ ...held, posted }, "tell-results", { on: "2017-11-13" })).toMatchObject({
      verdict: "open",
      channels: { missing: ["whatsapp"] },
    });
    const all: Facts["posted"] = [...posted, { channel: "whatsapp", when: { on: "2017-11-14" }, about: "results" }];
    expect(find({ ...held, posted: all }, "tell-results", { on: "2017-12-01" })).toMatchObject({
      verdict: "met",
      doneOn: "2017-11-14",
    });
  });

  it("asks nothing of a meeting that was not held, and no letters where nothing was decided", () => {
    const dutiesOf = (facts: Facts) =>
      evaluate(rules, facts, { on: "2017-12-01" }, calendar)
        .filter(({ side }) => side === "after")
        .map(({ duty }) => duty);
    expect(dutiesOf({ ...held, notHeld: true })).toEqual([]);
    expect(dutiesOf({ ...held, decisionsTaken: false })).toEqual(["sign-minutes", "tell-results"]);
  });

  it("is complete when every duty after it is met, late or waived", () => {
    const judged = (facts: Facts) => isComplete(evaluate(rules, facts, { on: "2017-12-20" }, calendar));
    const told: Facts = {
      ...held,
      deeds: [{ duty: "sign-minutes", ...on("2017-11-30") }],
      posted: [{ channel: "notice-board", when: { on: "2017-11-13" }, about: "results" }],
      sendings: [{ id: "s", sentOn: "2017-11-15", repliedOn: "2017-12-01" }],
    };
    const waivers = [{ duty: "tell-reply" as const, by: "Б. А.", at: "2017-12-19T10:00:00+06:00", reason: "Айтылган" }];
    expect(judged(plan)).toBe(false);
    expect(judged(told)).toBe(false);
    expect(judged({ ...told, waivers })).toBe(true);
  });
});
