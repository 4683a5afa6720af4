import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { printedCode, readShortCode, shortCode } from "./short-code";

const ID = "01930000-0000-7000-8000-0000000f1206";

describe("the short code of a person", () => {
  it("is ten digits from the end of the id, always the same", () => {
    expect(shortCode(ID)).toBe("0009876549");
    expect(printedCode(shortCode(ID))).toBe("00098 76549");
  });

  it("is read as it was made, and as it is printed", () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const code = shortCode(id);
        expect(code).toMatch(/^\d{10}$/);
        expect(readShortCode(code)).toBe(code);
        expect(readShortCode(` ${printedCode(code)}\n`)).toBe(code);
      }),
    );
  });

  it("catches every single wrong digit and every swap of neighbours", () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const digits = [...shortCode(id)];
        for (const [at, right] of digits.entries()) {
          for (const wrong of "0123456789") {
            const typed = digits.with(at, wrong).join("");
            expect(readShortCode(typed)).toBe(wrong === right ? typed : null);
          }
          const next = digits[at + 1];
          if (next === undefined || next === right) continue;
          expect(
            readShortCode(
              digits
                .with(at, next)
                .with(at + 1, right)
                .join(""),
            ),
          ).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is evenly spread", () => {
    const codes = new Set(fc.sample(fc.uuid(), { numRuns: 5_000, seed: 7 }).map(shortCode));
    expect(codes.size).toBeGreaterThan(4_980);
  });

  test.each([
    ["00098-76549", "0009876549"],
    ["０００９８７６５４９", "0009876549"],
    ["000987654", null],
    ["", null],
    ["Асан", null],
  ])("reads %j as %j", (typed, code) => expect(readShortCode(typed)).toBe(code));
});
