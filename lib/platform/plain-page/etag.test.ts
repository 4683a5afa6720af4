import { describe, expect, it } from "vitest";
import { isKnown, weakTag } from "./etag";

describe("a tag", () => {
  const tag = weakTag("a".repeat(64));

  it.each([
    [tag, true],
    [tag.slice(2), true],
    [`"x", ${tag}`, true],
    ["*", true],
    ['W/"other"', false],
    ["", false],
    [null, false],
  ])("is known to a browser that sends %s: %s", (header, known) => {
    expect(isKnown(header, tag)).toBe(known);
  });

  it("is short", () => expect(tag).toHaveLength(31));
});
