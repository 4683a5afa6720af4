import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { calendarOf } from "@/lib/calendar/working-days";
import type { Channel } from "@/lib/notice-rules/channels";
import { rulesInForce } from "@/lib/notice-rules/charter";
import { evaluate } from "@/lib/notice-rules/evaluate";
import type { Facts, NoticeVersion, Posted } from "@/lib/notice-rules/facts";

const calendar = calendarOf([]);
const rules = rulesInForce("gathering", "2026-09-01");
const at = (text: string) => Temporal.Instant.from(`${text}+06:00`);

/** A gathering on Friday 25 September 2026 at 14:00, announced five days before on the 17th. */
const first: NoticeVersion = {
  version: 1,
  kind: "notice",
  at: at("2026-09-17T10:00"),
  startsAt: at("2026-09-25T14:00"),
  material: true,
};
const told = (channel: Channel, on: string, version: number): Posted => ({
  channel,
  when: { on },
  about: "notice",
  version,
});
const firstTold = [told("notice-board", "2026-09-17", 1), told("phone", "2026-09-18", 1)];

function judge(versions: NoticeVersion[], posted: Posted[], on: string, more: Partial<Facts> = {}) {
  const startsAt = versions.at(-1)?.startsAt ?? first.startsAt;
  return evaluate(rules, { zone: "Asia/Bishkek", startsAt, versions, posted, ...more }, { on }, calendar);
}

describe("a material change", () => {
  const change: NoticeVersion = { ...first, version: 2, kind: "change", at: at("2026-09-18T10:00") };
  const again = (versions: NoticeVersion[], posted: Posted[], on: string, more: Partial<Facts> = {}) =>
    judge(versions, posted, on, more).filter(({ duty }) => duty === "announce-again");

  it("starts the notice again on every channel that was used", () => {
    const [finding, ...others] = again([first, change], [...firstTold, told("phone", "2026-09-19", 2)], "2026-09-19");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      verdict: "due-soon",
      version: 2,
      ...{ amount: 5, unit: "cd", basis: "default", dueOn: "2026-09-20" },
      channels: { asked: ["notice-board", "phone"], missing: ["notice-board"] },
    });
  });

  it("is met when the last channel was told in time, late after it", () => {
    const both = (on: string) => [...firstTold, told("phone", "2026-09-19", 2), told("notice-board", on, 2)];
    expect(again([first, change], both("2026-09-20"), "2026-09-24")).toMatchObject([{ verdict: "met" }]);
    expect(again([first, change], both("2026-09-21"), "2026-09-24")).toMatchObject([{ verdict: "late" }]);
  });

  it("made too late is missed at once, and can be waived for that version only", () => {
    const tooLate = { ...change, at: at("2026-09-22T10:00") };
    expect(again([first, tooLate], firstTold, "2026-09-22")).toMatchObject([{ verdict: "missed" }]);
    const waiver = { by: "Н. К.", at: "2026-09-22T10:00:00+06:00", reason: "Клубда суу жок" };
    const waived = (version: number) => ({ waivers: [{ duty: "announce-again" as const, version, ...waiver }] });
    expect(again([first, tooLate], firstTold, "2026-09-22", waived(2))).toMatchObject([
      { verdict: "waived", waiver, channels: { missing: ["notice-board", "phone"] } },
    ]);
    expect(again([first, tooLate], firstTold, "2026-09-22", waived(3))).toMatchObject([{ verdict: "missed" }]);
  });

  it("leaves the first notice's own verdict alone", () => {
    const earlier = { ...change, startsAt: at("2026-09-21T14:00") };
    const findings = judge([first, earlier], firstTold, "2026-09-19");
    expect(findings.find(({ duty }) => duty === "announce")).toMatchObject({ verdict: "met", dueOn: "2026-09-20" });
    expect(findings.find(({ duty }) => duty === "post-notice")).toMatchObject({ verdict: "met", dueOn: "2026-09-20" });
    expect(findings.find(({ duty }) => duty === "announce-again")).toMatchObject({
      verdict: "missed",
      dueOn: "2026-09-16",
    });
  });

  it("overtaken by another before all were told is forgotten", () => {
    const third = { ...change, version: 3, at: at("2026-09-19T10:00") };
    expect(again([first, change, third], firstTold, "2026-09-19")).toMatchObject([{ version: 3 }]);
    const secondTold = [...firstTold, told("notice-board", "2026-09-18", 2), told("phone", "2026-09-18", 2)];
    expect(again([first, change, third], secondTold, "2026-09-19")).toMatchObject([
      { version: 2, verdict: "met" },
      { version: 3, verdict: "due-soon" },
    ]);
  });

  it("is no change when it is minor, and done by itself when nobody had been told", () => {
    expect(again([first, { ...change, material: false }], firstTold, "2026-09-19")).toEqual([]);
    expect(again([first, change], [], "2026-09-19")).toMatchObject([{ verdict: "met", doneOn: "2026-09-18" }]);
  });
});

describe("a postponement", () => {
  const later: NoticeVersion = {
    ...first,
    version: 2,
    kind: "postponement",
    at: at("2026-09-23T10:00"),
    startsAt: at("2026-10-09T14:00"),
  };

  it("is told again for the new day, and before the old hour to whoever heard of it", () => {
    const findings = judge([first, later], [...firstTold, told("phone", "2026-09-23", 2)], "2026-09-24");
    expect(findings.find(({ duty }) => duty === "announce-again")).toMatchObject({
      dueOn: "2026-10-04",
      verdict: "open",
    });
    expect(findings.find(({ duty }) => duty === "announce-cancellation")).toMatchObject({
      dueAt: "2026-09-25T14:00:00+06:00",
      verdict: "due-soon",
      channels: { missing: ["notice-board"] },
    });
  });

  it("makes a reminder of the old day worthless", () => {
    const deeds = [{ duty: "remind" as const, when: { on: "2026-09-22" } }];
    const remind = (more: Facts["deeds"]) =>
      judge([first, later], firstTold, "2026-10-09", { deeds: more }).find(({ duty }) => duty === "remind");
    expect(remind(deeds)).toMatchObject({ verdict: "missed", dueOn: "2026-10-08" });
    expect(remind([...deeds, { duty: "remind", when: { on: "2026-10-08" } }])).toMatchObject({ verdict: "met" });
  });

  it("gives a notice that had not reached every channel until the new day", () => {
    const posted = [told("notice-board", "2026-09-17", 1), told("notice-board", "2026-09-23", 2)];
    const finding = judge([first, later], posted, "2026-09-24").find(({ duty }) => duty === "post-notice");
    expect(finding).toMatchObject({ dueOn: "2026-10-04", verdict: "open" });
  });
});

describe("a cancellation", () => {
  const off: NoticeVersion = { ...first, version: 2, kind: "cancellation", at: at("2026-09-24T10:00") };

  it("leaves nothing to do but to tell it", () => {
    const findings = judge([first, off], firstTold, "2026-09-24");
    const undone = findings.filter(({ verdict }) => verdict !== "met").map(({ duty }) => duty);
    expect(undone).toEqual(["announce-cancellation"]);
    expect(findings.every(({ side }) => side === "before")).toBe(true);
  });

  it("is met when every channel heard of it before the hour, missed after", () => {
    const verdict = (posted: Posted[], on: string) =>
      judge([first, off], [...firstTold, ...posted], on).find(({ duty }) => duty === "announce-cancellation")?.verdict;
    const both = [told("notice-board", "2026-09-24", 2), told("phone", "2026-09-25", 2)];
    expect(verdict([], "2026-09-26")).toBe("missed");
    expect(verdict(both.slice(0, 1), "2026-09-25")).toBe("due-soon");
    expect(verdict(both, "2026-09-26")).toBe("met");
  });
});
