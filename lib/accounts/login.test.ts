import { describe, expect, test } from "vitest";
import { accountSearchText, loginKey, readEmail, readLogin, searchWords } from "./login";
import { readPhone, showPhone } from "./phone";

describe("a phone number of Kyrgyzstan is one number", () => {
  test.each([
    "+996555123456",
    "+996 555 12 34 56",
    "+996 (555) 12-34-56",
    "+996 (0) 555 123456",
    "996555123456",
    "00996 555 123456",
    "0555123456",
    "0555 12 34 56",
    "0 (555) 123-456",
    "0555.12.34.56",
    "555123456",
    "555 123 456",
    " +996\u00a0555\u2009123456 ",
    "＋９９６５５５１２３４５６",
  ])("%s", (typed) => expect(readPhone(typed)).toBe("+996555123456"));

  test("of a fixed line too", () => expect(readPhone("0312 66-12-34")).toBe("+996312661234"));
  test("and reads in groups", () => {
    expect(showPhone("+996555123456")).toBe("+996 555 123 456");
    expect(showPhone("+79161234567")).toBe("+79161234567");
  });
});

describe("a number of another country needs its plus", () => {
  test("+7 916 123-45-67", () => expect(readPhone("+7 916 123-45-67")).toBe("+79161234567"));
  test("0049 30 1234567", () => expect(readPhone("0049 30 1234567")).toBe("+49301234567"));
  test("8 916 123-45-67 is unclear", () => expect(readPhone("8 916 123-45-67")).toBeNull());
});

test.each([
  "",
  "555",
  "55512345",
  "5551234567",
  "+996 55 123",
  "+9961234567890",
  "112",
  "phone",
  "0555-12-34-5a",
  "+0123456789",
])("%j is no phone number", (typed) => expect(readPhone(typed)).toBeNull());

describe("an e-mail address", () => {
  test.each([
    ["Aigul@Example.KG", "aigul@example.kg"],
    [" a.b+c@mail.example.com ", "a.b+c@mail.example.com"],
    ["айгүл@пример.рф", "айгүл@пример.рф"],
  ])("%s is kept as %s", (typed, kept) => expect(readEmail(typed)).toBe(kept));

  test.each([
    "a@b",
    "@example.kg",
    "a@",
    "a b@example.kg",
    "a@example..kg",
    "a@b@example.kg",
    "a@x.kg,b@x.kg",
    `${"a".repeat(250)}@x.kg`,
  ])("%j is none", (typed) => expect(readEmail(typed)).toBeNull());
});

test("a login is one or the other", () => {
  expect(readLogin("A@example.kg")).toEqual({ email: "a@example.kg" });
  expect(readLogin("0555 123456")).toEqual({ phone: "+996555123456" });
  expect(readLogin("Айгүл")).toBeNull();
  expect(loginKey({ phone: "+996555123456" })).toBe("+996555123456");
});

describe("search", () => {
  const text = accountSearchText({ name: "Өмүрбек Ңуров", email: "o.nurov@example.kg", phone: "+996555123456" });
  test("holds folded name, address and both spellings of the number", () => {
    expect(text).toBe("омурбек нуров o nurov example kg 996555123456 0555123456");
  });
  test.each(["омурбек", "Нуров Өмүрбек", "o.nurov@example.kg", "0555 12 34 56", "+996 555123456", "05551"])(
    "finds by %s",
    (typed) => {
      const words = searchWords(typed);
      expect(words.length).toBeGreaterThan(0);
      expect(words.every((word) => text.includes(word))).toBe(true);
    },
  );
  test("for nothing has no words", () => expect(searchWords(" % ")).toEqual([]));
});
