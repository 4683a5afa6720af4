import { expect, test } from "vitest";
import type { Channel } from "@/lib/notice-rules/channels";
import { resultChannels, unsentIds } from "./after-view";

const posting = (purpose: "notice" | "results", channel: Channel) => ({ purpose, channel }) as never;

test("the channels used before are the check list afterwards", () => {
  const postings = [
    posting("notice", "poster"),
    posting("notice", "poster"),
    posting("notice", "loudspeaker"),
    posting("results", "poster"),
  ];
  const view = { postings, publications: [{}] as never, minutes: null };
  expect(resultChannels(view)).toEqual([
    { channel: "poster", isTold: true },
    { channel: "loudspeaker", isTold: false },
    { channel: "web-page", isTold: false },
  ]);
  const published = { ...view, minutes: { publications: [{}] } as never };
  expect(resultChannels(published).at(-1)).toEqual({ channel: "web-page", isTold: true });
  expect(resultChannels({ postings: [], publications: [], minutes: null })).toEqual([]);
});

test("a decision is unsent until some dispatch holds it", () => {
  expect(unsentIds([{ id: "a" }, { id: "b" }], [{ decisionIds: ["b"] }])).toEqual(["a"]);
});
