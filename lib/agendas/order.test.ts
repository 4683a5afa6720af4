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
    ["up:0190-ab", { way: "up", id: "0190-ab" }],
    ["down:1", { way: "down", id: "1" }],
    ["sideways:1", null],
    ["up:", null],
    ["up:'; --", null],
  ])("an arrow posts %s", (text, move) => expect(readMove(text)).toEqual(move));
});
