import { expect, it } from "vitest";
import { keptPages } from "./kept-pages";

const page = (html: string) => ({ html, etag: html, policy: "" });

it("keeps the pages asked for last, within its size", () => {
  const kept = keptPages(10);
  kept.keep("a", page("aaaa"));
  kept.keep("b", page("bbbb"));
  kept.find("a");
  kept.keep("c", page("cccc"));
  expect(["a", "b", "c"].map((key) => kept.find(key)?.html)).toEqual(["aaaa", undefined, "cccc"]);
  kept.keep("a", page("A"));
  kept.keep("d", page("ddddd"));
  expect(["a", "c", "d"].map((key) => kept.find(key)?.html)).toEqual(["A", "cccc", "ddddd"]);
  kept.keep("e", page("e".repeat(11)));
  expect(kept.find("e")).toBeUndefined();
});
