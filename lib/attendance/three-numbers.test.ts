import { describe, expect, it, test } from "vitest";
import { countedBy, headCountFault } from "./counted";
import { gapsOf, mostVoted, presentOf, votedIn } from "./three-numbers";

describe("named, counted and voted", () => {
  test.each([
    [{ named: 300, counted: 345, voted: 345 }, ["counted-above-named 45"]],
    [{ named: 345, counted: 345, voted: 345 }, []],
    [{ named: 60, counted: 59, voted: null }, ["named-above-counted 1"]],
    [{ named: null, counted: 60, voted: 59 }, ["voted-below-present 1"]],
    [{ named: null, counted: null, voted: 59 }, []],
    [{ named: 10, counted: 12, voted: 15 }, ["counted-above-named 2", "voted-above-present 3"]],
    [{ named: 0, counted: 5, voted: 0 }, ["counted-above-named 5", "voted-below-present 5"]],
  ])("%j differ in %j", (numbers, gaps) =>
    expect(gapsOf(numbers).map(({ kind, by }) => `${kind} ${by}`)).toEqual(gaps),
  );

  it("keeps unknown apart from 0", () => {
    expect(votedIn({ for: null, against: null, abstained: null })).toBeNull();
    expect(votedIn({ for: 32, against: 27, abstained: 0 })).toBe(59);
    expect(votedIn({ for: 32, against: null, abstained: null })).toBe(32);
    expect(mostVoted([null, null])).toBeNull();
    expect(mostVoted([null, 0])).toBe(0);
    expect(presentOf({ named: null, counted: null })).toBeNull();
  });
});

describe("a head count", () => {
  const count = (women: number | null, men: number | null, youth: number | null, total: number | null) => ({
    ...{ women, men, youth, total },
  });

  test.each([
    [count(177, 168, 40, 345), null],
    [count(null, null, null, 345), null],
    [count(177, null, null, 345), null],
    [count(0, 0, 0, 0), null],
    [count(177, 168, null, 344), "women-and-men-above-total"],
    [count(177, 160, null, 345), "women-and-men-not-total"],
    [count(400, null, null, 345), "women-and-men-above-total"],
    [count(10, 10, 21, null), "youth-above-total"],
    [count(null, null, 346, 345), "youth-above-total"],
    [count(10, null, 21, null), null],
  ])("%j has the fault %s", (given, fault) => expect(headCountFault(given)).toBe(fault));

  it("has a total from women and men when both are known", () => {
    const tally = { eventId: "a", deviceId: "office:1", byId: null, at: "" };
    expect(countedBy([{ ...count(177, 168, 40, null), ...tally }])).toEqual(count(177, 168, 40, 345));
    expect(countedBy([{ ...count(177, null, 40, null), ...tally }])).toEqual(count(177, null, 40, null));
  });
});
