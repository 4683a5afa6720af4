import { describe, expect, it } from "vitest";
import { boardPath, monthBounds, pageWindow, stepMonth } from "./board-ask";

describe("the board", () => {
  it.each([
    [1, 5, { first: { skip: 0, take: 5 }, second: { skip: 0, take: 15 } }],
    [2, 5, { first: { skip: 5, take: 0 }, second: { skip: 15, take: 20 } }],
    [1, 45, { first: { skip: 0, take: 20 }, second: { skip: 0, take: 0 } }],
    [3, 45, { first: { skip: 40, take: 5 }, second: { skip: 0, take: 15 } }],
    [4, 45, { first: { skip: 45, take: 0 }, second: { skip: 15, take: 20 } }],
    [1, 0, { first: { skip: 0, take: 0 }, second: { skip: 0, take: 20 } }],
  ])("page %s after %s to come", (page, first, slices) => {
    expect(pageWindow(page, first)).toEqual(slices);
  });

  it("counts months where the villages are", () => {
    const { from, to } = monthBounds("2026-12");
    expect([from.toString(), to.toString()]).toEqual(["2026-11-30T18:00:00Z", "2026-12-31T18:00:00Z"]);
    expect(stepMonth("2026-01", -1)).toBe("2025-12");
  });

  it("has short addresses", () => {
    expect(boardPath({})).toBe("/board");
    expect(boardPath({ within: "41706", month: "2026-11", words: "көк жар", page: 2 })).toBe(
      "/board?in=41706&month=2026-11&q=%D0%BA%D3%A9%D0%BA+%D0%B6%D0%B0%D1%80&page=2",
    );
    expect(boardPath({ page: 1 })).toBe("/board");
  });
});
