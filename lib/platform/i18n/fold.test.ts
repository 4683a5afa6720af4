import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "./fold";

describe("fold", () => {
  test.each([
    ["Көк-Жар", "кок жар"],
    ["Кок Жар", "кок жар"],
    ["Кѳк–Жар", "кок жар"],
    ["Тоӊ району", "тон району"],
    ["ТОҢ РАЙОНУ", "тон району"],
    ["Аламүдүн", "аламудун"],
    ["Орловка ёлка", "орловка елка"],
    ["Айгүл Ысакова", "айгул ысакова"],
    ["Aйгyл", "айгул"],
    ["BOCTOK ЦEHTP", "boctok центр"],
    ["Köк-Жаp", "кок жар"],
    ["Ak-Muz", "ak muz"],
    ["  «Ак-Муз»   айылы  ", "ак муз айылы"],
    ["Ак\u2014Муз\u00a0№ 7", "ак муз no 7"],
    ["чай", "чай"],
    ["чаи\u0306", "чай"],
    ["100%_", "100"],
    ["\ud800лес", "лес"],
    ["\ufb01le Ｋｇ", "file kg"],
    ["---", ""],
    ["", ""],
  ])("%s is found as %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("a name of plain letters is folded as it is among others", () => {
    const letters = [..."абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"];
    const letter = fc.constantFrom(...letters, ...letters.map((small) => small.toUpperCase()), " ");
    const text = fc.string({ unit: letter, maxLength: 30 });
    fc.assert(fc.property(text, (plain) => fold(`${plain}.`) === fold(plain)));
  });

  test("folding twice is folding once, for any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => fold(fold(text)) === fold(text)));
  });

  test("nothing but letters, digits and single spaces is left", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) =>
        /^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u.test(fold(text)),
      ),
    );
  });
});
