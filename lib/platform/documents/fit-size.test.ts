import pdfmake from "pdfmake";
import { beforeAll, describe, expect, it } from "vitest";
import { emsOf, fitSize } from "./fit-size";
import { fontFile } from "./fonts";

const WORDS = [
  "Айыл жыйыны",
  "Бюджеттин аткарылышы боюнча коомдук угуу",
  "сентябрь",
  "Жумабек уулу Сагынбек атындагы орто мектептин спорт залы",
  "ЖОККО ЧЫГАРЫЛДЫ",
  "+996 700 12 34 56",
  "Public hearing on the draft budget",
];

let widthOf: (text: string) => number;

beforeAll(async () => {
  const { virtualfs } = pdfmake as unknown as { virtualfs: { writeFileSync(name: string, bytes: Buffer): void } };
  virtualfs.writeFileSync("measured.ttf", await fontFile(700));
  pdfmake.setFonts({ Measured: { normal: "measured.ttf" } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  const paper = await pdfmake.createPdf({ content: "x", defaultStyle: { font: "Measured" } }).getStream();
  widthOf = (text) => paper.fontSize(1000).widthOfString(text) / 1000;
});

describe("emsOf", () => {
  it.each(WORDS)("is never less than the real width of %j, nor a third more", (text) => {
    expect(emsOf(text)).toBeGreaterThanOrEqual(widthOf(text));
    expect(emsOf(text)).toBeLessThan(widthOf(text) * 1.33);
  });

  it("is never less than the real width of a letter", () => {
    const letters = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя";
    const signs = [
      ...letters,
      ...letters.toUpperCase(),
      ..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789№—-.,:",
    ];
    expect(signs.filter((sign) => emsOf(sign) < widthOf(sign))).toEqual([]);
  });
});

describe("fitSize", () => {
  it("gives the largest size to a short text and the smallest to an endless one", () => {
    expect(fitSize("Клуб", { width: 300, most: 30, least: 16 })).toBe(30);
    expect(fitSize("узунсөз".repeat(200), { width: 300, most: 30, least: 16 })).toBe(16);
  });

  it("uses a second line before it shrinks", () => {
    const text = "Айылдык маданият үйүнүн чоң залы";
    const one = fitSize(text, { width: 300, most: 30, least: 10 });
    expect(fitSize(text, { width: 300, most: 30, least: 10, lines: 2 })).toBeGreaterThan(one);
  });
});
