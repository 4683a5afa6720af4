import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownCounts } from "./small-counts";

const counts = (total: number | null, women: number | null, men: number | null, youth: number | null = null) => ({
  ...{ total, women, men, youth },
});

describe("counts for the public", () => {
  it.each([
    ["Kök-Jar", counts(345, 177, 168), counts(345, 177, 168)],
    ["unknown stays unknown", counts(null, null, null), counts(null, null, null)],
    ["few women hide the men too", counts(50, 3, 47), { ...counts(50, null, null), women: "few", men: "few" }],
    ["nobody is few", counts(50, 0, 50), { ...counts(50, null, null), women: "few", men: "few" }],
    ["a total gives the other away", counts(50, null, 47), { ...counts(50, null, null), men: "few" }],
    ["four people", counts(4, 2, 2), { ...counts(null, null, null), total: "few", women: "few", men: "few" }],
    ["few young ones", counts(50, 25, 25, 4), { ...counts(50, 25, 25), youth: "few" }],
    ["few old ones", counts(50, 25, 25, 46), { ...counts(50, 25, 25), youth: "few" }],
    ["five are shown", counts(10, 5, 5, 5), counts(10, 5, 5, 5)],
  ])("%s", (_story, given, shown) => {
    expect(shownCounts(given)).toEqual(shown);
  });

  it("never let a small group be computed", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (women, men, young) => {
        const total = women + men;
        const shown = shownCounts({ total, women, men, youth: Math.min(young, total) });
        for (const [group, rest] of [
          ["women", men],
          ["men", women],
          ["youth", total - Math.min(young, total)],
        ] as const) {
          const own = shown[group];
          if (typeof own === "number") expect([own >= 5, rest >= 5]).toEqual([true, true]);
        }
      }),
    );
  });
});
