import { describe, expect, it } from "vitest";
import { readPdf } from "@/tests/reading/pdf-text";
import { renderPdf } from "./pdf";
import { clip, printable } from "./printable";

const ALPHABET = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя";
const NEEDED = `${ALPHABET}${ALPHABET.toUpperCase()}№—«»…→✓`;

describe("printable", () => {
  it.each([
    ["ѳнүгүү, жаӊы", "өнүгүү, жаңы"],
    ["Ак\u2011Муз", "Ак-Муз"],
    ["со\u00adюз\u200b \u202eмектеп\u202c", "союз мектеп"],
    ["Жыйын 🎉✌️!", "Жыйын !"],
    ["漢字 ok", "?? ok"],
    ["и\u0306", "й"],
    ["бир\nэки", "бир\nэки"],
  ])("%j is printed as %j", (typed, drawn) => expect(printable(typed)).toBe(drawn));

  it("lets nothing through that the font cannot draw", async () => {
    let signs = "";
    for (let code = 0x20; code < 0x2fff; code += 1) {
      const sign = String.fromCharCode(code);
      // A composed sign such as "Ŀ" is drawn, and read back, as its parts.
      if (!/\s/.test(sign) && sign.normalize("NFKC") === sign && printable(sign) === sign) signs += sign;
    }
    const { pages } = readPdf(await renderPdf(aSheet(signs + NEEDED)));
    const read = new Set(pages.join(""));
    expect([...signs, ...NEEDED].filter((sign) => !read.has(sign))).toEqual([]);
    expect(printable(NEEDED)).toBe(NEEDED);
  });
});

describe("clip", () => {
  it.each([
    ["Кыска", 20, "Кыска"],
    ["Бир эки үч төрт беш алты", 20, "Бир эки үч төрт…"],
    ["Узунсөзүзүлбөйт", 8, "Узунсөз…"],
    ["бир\n\nэки", 20, "бир эки"],
    ["Бир эки, үч", 9, "Бир эки…"],
  ])("%j in %i is %j", (text, most, cut) => expect(clip(text, most)).toBe(cut));

  it("never gives more than it was told", () => {
    for (let most = 2; most < 40; most += 1)
      expect([...clip("Айыл 🎉 жыйыны ".repeat(9), most)].length).toBeLessThanOrEqual(most);
  });
});

function aSheet(text: string) {
  return {
    title: "t",
    author: "a",
    subject: "s",
    language: "ky" as const,
    createdAt: "2017-10-30T10:00:00Z",
    margins: [40, 40, 40, 40] as [number, number, number, number],
    drafts: [{ content: [{ text }] }],
  };
}
