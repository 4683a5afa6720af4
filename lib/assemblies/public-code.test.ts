import { describe, expect, it } from "vitest";
import { publicCode, readPublicCode } from "./public-code";

describe("a public code", () => {
  it("is ten letters that cannot be mistaken", () => {
    expect(publicCode(Uint8Array.from([0, 31, 32, 255, 10, 18, 20, 21, 30, 7]))).toBe("0Z0ZAJMNY7");
  });
  it("is refused too little randomness", () => expect(() => publicCode(new Uint8Array(4))).toThrow(RangeError));
  it.each([
    ["0z0zajmny7", "0Z0ZAJMNY7"],
    ["OZOZ-AJMN Y7", "0Z0ZAJMNY7"],
    ["0Z0ZAJMNY", null],
    ["0Z0ZAJMNY*", null],
    ["", null],
  ])("%s is read as %s", (typed, code) => expect(readPublicCode(typed)).toBe(code));
});
