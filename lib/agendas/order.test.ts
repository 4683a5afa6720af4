import { describe, expect, it } from "vitest";
import { moved, readMove } from "./order";

describe("the order of an agenda", () => {
  it.each([
    ["b", "up", "bac"],
    ["b", "down", "acb"],
    ["a", "up", "abc"],
    ["c", "down", "abc"],
    ["x", "up", "abc"],
  ] as const)("%s %s makes abc %s", (id, way, order) =>
    expect(moved(["a", "b", "c"], { id, way }).join("")).toBe(order),
  );

  it.each([
    ["a", "after", "c", "bca"],
    ["a", "before", "c", "bac"],
    ["c", "before", "a", "cab"],
    ["c", "after", "a", "acb"],
    ["b", "after", "b", "abc"],
    ["b", "after", "x", "abc"],
    ["x", "before", "a", "abc"],
  ] as const)("%s dragged %s %s makes abc %s", (id, way, of, order) =>
    expect(moved(["a", "b", "c"], { id, way, of }).join("")).toBe(order),
  );

  it.each([
    ["up:0190-ab", { way: "up", id: "0190-ab" }],
    ["down:1", { way: "down", id: "1" }],
    ["before:1:2", { way: "before", id: "1", of: "2" }],
    ["after:1:2", { way: "after", id: "1", of: "2" }],
    ["after:1", null],
    ["up:1:2", null],
    ["sideways:1", null],
    ["up:", null],
    ["up:'; --", null],
  ])("the form posts %s", (text, move) => expect(readMove(text)).toEqual(move));
});
