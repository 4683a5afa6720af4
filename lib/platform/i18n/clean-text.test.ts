import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanText } from "./clean-text";

/** Any sequence of UTF-16 units, lone surrogates among them. */
const anyUnits = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
);

describe("cleanText", () => {
  test.each([
    ["spaces at the ends", "  Ак-Муз \n", "Ак-Муз"],
    ["Windows lines", "а\r\nб\rв", "а\nб\nв"],
    ["Unicode line ends", "а\u2028б\u2029в\u0085г", "а\nб\nв\nг"],
    ["NUL and controls", "а\u0000б\u0007в\u001bг\u007fд\u009fе", "абвгде"],
    ["tab", "а\tб", "а б"],
    ["no-break and other spaces", "1\u00a0237\u202f000", "1 237 000"],
    ["zero-width", "а\u200bб\u200cв\u200dг\ufeffд\u2060е", "абвгде"],
    ["bidirectional controls", "\u202eсывыж\u202c \u2066x\u2069\u200f", "сывыж x"],
    ["soft hyphen", "жый\u00adын", "жыйын"],
    ["lone surrogates", "а\ud800б\udc00в", "абв"],
    ["a pair stays", "🎉", "🎉"],
    ["decomposed й", "жыи\u0306ын", "жыйын"],
    ["look-alikes of ө and ң", "Кѳк-Жар, Тоӊ, Ѳзгѳн, Ӊ", "Көк-Жар, Тоң, Өзгөн, Ң"],
    ["spaces before a line end", "а  \n  б", "а\n  б"],
    ["HTML stays text", "<b>&amp;'\"", "<b>&amp;'\""],
  ])("%s", (_what, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  test("cleaning twice is cleaning once, for any text", () => {
    fc.assert(fc.property(anyUnits, (s) => cleanText(cleanText(s)) === cleanText(s)));
  });

  test("what is left can be stored and sent", () => {
    fc.assert(
      fc.property(anyUnits, (typed) => {
        const kept = cleanText(typed);
        return kept.isWellFormed() && !kept.includes("\0") && !/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(kept);
      }),
    );
  });
});

test("cleanLine makes one line", () => {
  expect(cleanLine(" Суу \r\n\r\n  түтүгү ")).toBe("Суу түтүгү");
});
