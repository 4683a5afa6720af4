import { describe, expect, it } from "vitest";
import type { Channel } from "@/lib/notice-rules/channels";
import { channelProgress, isEverywhereTold } from "./channel-progress";
import type { PostingRow } from "./posting";

const BOARD_AND_ONE = { all: ["notice-board" as const], anyOf: [], atLeast: 1 };
const version = (number: number, material = true, kind = "notice") => ({ version: number, material, kind });

function posting(channel: Channel, told = 1, proof: PostingRow["proof"] = "claimed"): PostingRow {
  return {
    ...{ id: `${channel}-${told}`, purpose: "notice", channel, version: told, place: "Айыл", byWhom: "А" },
    ...{
      postedAt: "2026-11-02T04:00:00Z",
      audience: null,
      proof,
      hasFile: false,
      recordedByName: "А",
      withdrawnAt: null,
    },
  };
}

function standings(postings: PostingRow[], versions = [version(1)], rule = BOARD_AND_ONE) {
  const progress = channelProgress({ rule, versions, postings });
  return { ...progress, rows: progress.rows.map(({ channel, asked, standing }) => `${channel} ${asked} ${standing}`) };
}

describe("channels", () => {
  it("asked for by the rules are missing until used", () => {
    expect(standings([])).toMatchObject({ since: 1, rows: ["notice-board rule missing"] });
    expect(standings([posting("notice-board")]).rows).toEqual(["notice-board rule claimed"]);
    expect(standings([posting("notice-board", 1, "photo")]).rows).toEqual(["notice-board rule proven"]);
  });

  it("are proven when one of several postings is", () => {
    const rows = standings([posting("poster"), posting("poster", 1, "paper-act")]).rows;
    expect(rows).toEqual(["notice-board rule missing", "poster own proven"]);
  });

  it("include the app's own page without a posting", () => {
    const rule = { all: ["notice-board" as const, "web-page" as const], anyOf: [], atLeast: 0 };
    expect(standings([posting("notice-board")], [version(1)], rule as never).rows).toContain("web-page rule proven");
    expect(standings([]).more).toBe(0);
  });

  it("are to be chosen where the rules leave a choice", () => {
    const rule = { all: ["notice-board" as const], anyOf: ["phone" as const, "sms" as const], atLeast: 1 };
    expect(standings([], [version(1)], rule as never)).toMatchObject({ more: 1, choice: ["phone", "sms"] });
    expect(standings([posting("sms")], [version(1)], rule as never)).toMatchObject({ more: 0, choice: [] });
  });

  it("are asked for again after a material change, and only then", () => {
    const told = [posting("notice-board"), posting("loudspeaker")];
    const minor = [version(1), version(2, false, "change")];
    expect(standings(told, minor).rows).toEqual(["notice-board rule claimed", "loudspeaker own claimed"]);
    const material = [version(1), version(2, true, "change"), version(3, false, "change")];
    expect(standings(told, material)).toMatchObject({
      since: 2,
      rows: ["notice-board again missing", "loudspeaker again missing"],
    });
    expect(standings([...told, posting("loudspeaker", 3)], material).rows).toEqual([
      "notice-board again missing",
      "loudspeaker again claimed",
    ]);
  });

  it("of a cancellation are those used before and no others", () => {
    const versions = [version(1), version(2, true, "cancellation")];
    const progress = channelProgress({ rule: BOARD_AND_ONE, versions, postings: [posting("poster")] });
    expect(progress.rows.map(({ channel }) => channel)).toEqual(["poster"]);
    expect(isEverywhereTold(progress)).toBe(false);
    const done = channelProgress({
      rule: BOARD_AND_ONE,
      versions,
      postings: [posting("poster"), posting("poster", 2)],
    });
    expect(isEverywhereTold(done)).toBe(true);
  });
});
