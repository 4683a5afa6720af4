import { describe, expect, test } from "vitest";
import { type Quorum, quorumOf, type Turnout } from "@/lib/notice-rules/quorum";

const tenth: Quorum = { rule: "set", present: { as: "percent", percent: 10 } };
const lesser: Quorum = { rule: "set", present: { as: "lesser", percent: 10, count: 50 } };
const withWomen: Quorum = {
  ...{ rule: "set", present: { as: "count", count: 60 }, women: { as: "percent", percent: 3 } },
  ...{ again: { as: "count", count: 50 }, waitMinutes: 30 },
};
const turnout = (entitled: number | null, present: number | null, women: number | null = null): Turnout => ({
  entitled,
  present,
  women,
});

describe("a quorum", () => {
  test.each<[string, Quorum, Turnout, boolean | null, number | null]>([
    ["unknown judges nothing", { rule: "unknown" }, turnout(1000, 5), null, null],
    ["none asks for nothing", { rule: "none" }, turnout(1000, 0), true, null],
    ["a share is rounded up", tenth, turnout(345, 34), false, 35],
    ["a share that is met", tenth, turnout(345, 35), true, 35],
    ["a share of an unknown number", tenth, turnout(null, 35), null, null],
    ["an unknown turnout is not 0", tenth, turnout(345, null), null, 35],
    ["the lesser of share and number", lesser, turnout(900, 50), true, 50],
    ["the lesser is the share", lesser, turnout(300, 30), true, 30],
    ["too few women", withWomen, turnout(1000, 90, 29), false, 60],
    ["women not counted", withWomen, turnout(1000, 90), null, 60],
    ["women not counted but too few anyway", withWomen, turnout(1000, 59), false, 60],
    ["enough of both", withWomen, turnout(1000, 60, 30), true, 60],
    ["called again, the smaller one", withWomen, { ...turnout(1000, 50, 30), calledAgain: true }, true, 50],
    ["called again where nothing is said of it", tenth, { ...turnout(345, 34), calledAgain: true }, false, 35],
  ])("%s", (_, quorum, present, met, need) => expect(quorumOf(quorum, present)).toMatchObject({ met, need }));
});
