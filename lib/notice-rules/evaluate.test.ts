import { Temporal } from "temporal-polyfill";
import { describe, expect, it, test } from "vitest";
import type { Moment } from "@/lib/calendar/zoned-day";
import type { Duty } from "@/lib/notice-rules/cell";
import { rulesInForce } from "@/lib/notice-rules/charter";
import { bySoonest, evaluate } from "@/lib/notice-rules/evaluate";
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

describe("announcing the assembly of Thursday 9 November 2017", () => {
  test.each<[string, string, Facts["versions"], string]>([
    ["three working days left", "2017-10-30T09:00", [], "open"],
    ["two working days left", "2017-10-31T09:00", [], "due-soon"],
    ["the last day, late in the evening", "2017-11-02T23:59", [], "due-soon"],
    ["midnight after it", "2017-11-03T00:00", [], "missed"],
    ["done on the last evening", "2017-12-01T00:00", [announcedOn("2017-11-02T23:59")], "met"],
    ["done a minute later", "2017-12-01T00:00", [announcedOn("2017-11-03T00:00")], "late"],
  ])("%s", (_, now, versions, verdict) => {
    const finding = find({ ...plan, versions }, "announce", { at: at(now) });
    expect(finding).toMatchObject({ side: "before", amount: 7, unit: "cd", dueOn: "2017-11-02", verdict });
  });

  it("counts the working days left over a weekend and a holiday", () => {
    const hearing = rulesInForce("gathering", "2017-11-01");
    const due = (now: string) =>
      evaluate(hearing, { ...plan, startsAt: at("2017-11-13T10:00") }, { on: now }, calendar)[0]?.verdict;
    expect([due("2017-11-02"), due("2017-11-03"), due("2017-11-08"), due("2017-11-09")]).toEqual([
      "open",
      "due-soon",
      "due-soon",
      "missed",
    ]);
  });

  it("says by its day or its instant when it was waived, by whom and why", () => {
    const waiver = { by: "Айнура Токтосунова", at: "2017-11-06T10:00:00+06:00", reason: "Жолду суу жууп кетти" };
    const waivers = [{ duty: "announce" as const, ...waiver }];
    const [missed, late, met] = [[], [announcedOn("2017-11-06T10:00")], [announcedOn("2017-11-01T10:00")]].map(
      (versions) => find({ ...plan, versions, waivers }, "announce", { on: "2017-11-08" }),
    );
    expect(missed).toMatchObject({ verdict: "waived", waiver });
    expect(late).toMatchObject({ verdict: "waived", waiver, doneOn: "2017-11-06" });
    expect(met).toMatchObject({ verdict: "met", waiver });
  });

  it("does not count a notice that came earlier than the window allows", () => {
    const charter = { amount: 30, unit: "cd", clear: false, atMost: 40, clause: "7", validFrom: "2017-01-01" } as const;
    const window = rulesInForce("village-assembly", "2017-09-01", [
      { kind: "village-assembly", duty: "announce", ...charter },
    ]);
    const [early] = evaluate(
      window,
      { ...plan, versions: [announcedOn("2017-09-01T10:00")] },
      { on: "2017-09-20" },
      calendar,
    );
    expect(early).toMatchObject({ tooEarly: true, verdict: "open", earliestOn: "2017-09-30", dueOn: "2017-10-10" });
    expect(early?.doneOn).toBeUndefined();
  });
});

describe("the channels of the notice", () => {
  const versions = [announcedOn("2017-11-01T10:00")];
  const posted = (channel: "notice-board" | "poster" | "invitation", on: string) =>
    ({ channel, when: { on }, about: "notice" }) as const;

  it("are served when the last of them is", () => {
    const facts = { ...plan, versions, posted: [posted("notice-board", "2017-11-01"), posted("poster", "2017-11-02")] };
    const open = find(facts, "post-notice", { on: "2017-11-02" });
    expect(open).toMatchObject({ verdict: "due-soon", basis: "default", channels: { missing: ["invitation"] } });
    const full = { ...facts, posted: [...facts.posted, posted("invitation", "2017-11-03")] };
    expect(find(full, "post-notice", { on: "2017-11-04" })).toMatchObject({ verdict: "late", doneOn: "2017-11-03" });
    expect(find(full, "invite", { on: "2017-11-04" })).toMatchObject({ verdict: "late" });
  });

  it("ask of a gathering for the board and any other", () => {
    const gathering = rulesInForce("gathering", "2017-10-30");
    const told = (facts: Facts) =>
      evaluate(gathering, facts, { on: "2017-11-02" }, calendar).find(({ duty }) => duty === "post-notice");
    expect(told({ ...plan, versions, posted: [posted("notice-board", "2017-11-01")] })).toMatchObject({
      verdict: "due-soon",
      channels: { missing: [], more: 1 },
    });
    expect(
      told({ ...plan, versions, posted: [posted("notice-board", "2017-11-01"), posted("poster", "2017-11-02")] }),
    ).toMatchObject({ verdict: "met", doneOn: "2017-11-02" });
  });
});

describe("the day before", () => {
  test.each([
    ["2017-11-07", undefined, "due-soon"],
    ["2017-11-09", undefined, "missed"],
    ["2017-11-09", "2017-11-08", "met"],
    ["2017-11-09", "2017-11-09", "late"],
  ])("on %s, reminded on %s", (today, on, verdict) => {
    const deeds = on ? [{ duty: "remind" as const, when: { on } }] : [];
    expect(find({ ...plan, deeds }, "remind", { on: today })).toMatchObject({ dueOn: "2017-11-08", verdict });
  });
});

describe("the desk", () => {
  it("has what is undone, the soonest first, and what has no day last", () => {
    const findings = evaluate(rules, { ...plan, endedAt }, { on: "2017-11-10" }, calendar);
    expect(bySoonest(findings).map(({ duty }) => duty)).toEqual([
      "announce",
      "agenda",
      "post-notice",
      "invite",
      "remind",
      "sign-minutes",
      "send-decisions",
      "tell-results",
      "receive-reply",
    ]);
  });

  it("gives no finding for a cell that is not set", () => {
    const session = rulesInForce("kenesh-open-session", "2017-11-01");
    const duties = evaluate(session, { ...plan, endedAt }, { on: "2017-11-10" }, calendar).map(({ duty }) => duty);
    expect(duties).toEqual(["announce", "agenda", "post-notice", "remind", "tell-results"]);
    expect(session.cells.filter(({ basis }) => basis === "unknown").map(({ duty }) => duty)).toEqual(["sign-minutes"]);
  });

  it("can be stored and read back", () => {
    const findings = evaluate(rules, { ...plan, endedAt }, { on: "2017-11-10" }, calendar);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });
});
