import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json";

describe("canonical JSON", () => {
  it.each([
    [{ b: 1, a: [true, null, "ң"] }, '{"a":[true,null,"ң"],"b":1}'],
    [{ a: undefined, b: { d: 0, c: -0 } }, '{"b":{"c":0,"d":0}}'],
    [[undefined, 1.5], "[null,1.5]"],
    ['"\n<', '"\\"\\n<"'],
    [{ ё: 1, Z: 2, a: 3, "10": 4, "9": 5 }, '{"10":4,"9":5,"Z":2,"a":3,"ё":1}'],
  ])("of %j", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([[new Date(0)], [Number.NaN], [() => 1], [10n], [Symbol("x")], [new Map()]])("refuses %s", (value) => {
    expect(() => canonicalJson({ value })).toThrow("Not JSON");
  });

  it("says the same as JSON, whatever the order of the fields", () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (value === null || typeof value !== "object") return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, of]) => [key, shuffled(of)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(shuffled(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
