import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "@/lib/messages/catalogue";
import { LOCALES } from "@/lib/platform/i18n/locale";
import { faultsOfLetters, faultsOfTexts, flatten, type Texts } from "./message-texts";
import { faultsOfUsage, unexplainedCodes, usesIn } from "./message-usage";

const namespaces = Object.keys(catalogue.ky) as (keyof typeof catalogue.ky)[];

function sourceFiles(): { file: string; source: string }[] {
  const files = ["app", "components", "lib", "prisma", "scripts"].flatMap((top) => {
    try {
      return readdirSync(top, { recursive: true, encoding: "utf8" }).map((file) => join(top, file));
    } catch {
      return [];
    }
  });
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/generated\//.test(file))
    .map((file) => ({ file, source: readFileSync(file, "utf8") }));
}

describe("the texts of the app", () => {
  const sources = sourceFiles();
  const texts = Object.fromEntries(namespaces.map((namespace) => [namespace, flatten(catalogue.ky[namespace])]));

  test("every file of texts is in the catalogue", () => {
    for (const locale of LOCALES) {
      const files = readdirSync(`lib/messages/${locale}`).map((file) => file.replace(/\.json$/, ""));
      expect(files.sort()).toEqual(Object.keys(catalogue[locale]).sort());
    }
  });

  test("are whole, alike and well spelt in every language", () => {
    const faults = namespaces.flatMap((namespace) =>
      faultsOfTexts(
        namespace,
        Object.fromEntries(LOCALES.map((locale) => [locale, flatten(catalogue[locale][namespace])])),
      ),
    );
    expect(faults).toEqual([]);
  });

  test("are all used, and all that are used exist", () => {
    expect(sources.length).toBeGreaterThan(20);
    const usage = sources.map(({ file, source }) => usesIn(file, source));
    const code = sources.map(({ source }) => source).join("\n");
    expect(usage.flatMap(({ faults }) => faults)).toEqual([]);
    expect(
      faultsOfUsage(
        usage.flatMap(({ uses }) => uses),
        texts,
        code,
      ),
    ).toEqual([]);
  });

  test("explain every refusal and every field error", () => {
    const [refusals, fields] = [texts.refusals as Texts, texts.fields as Texts];
    expect(sources.flatMap(({ file, source }) => unexplainedCodes(file, source, refusals, fields))).toEqual([]);
  });
});

describe("the check itself sees", () => {
  const pair = (ky: object, ru: object) => faultsOfTexts("x", { ky: flatten(ky), ru: flatten(ru) });

  test.each([
    ["a missing text", pair({ a: "бир", b: { c: "эки" } }, { a: "один" }), ["x: b.c is missing in ru"]],
    ["an empty text", pair({ a: " " }, { a: "один" }), ["x: a is empty in ky"]],
    [
      "other arguments",
      pair({ a: "{n} киши" }, { a: "{count} чел." }),
      ["x: a has different arguments: ky {n}, ru {count}"],
    ],
    ["a broken text", pair({ a: "{n" }, { a: "{n}" }), ["x: a is no ICU text in ky: EXPECT_ARGUMENT_CLOSING_BRACE"]],
    [
      "a plural too few",
      pair({ a: "{n, plural, other {#}}" }, { a: "{n, plural, one {#} other {#}}" }),
      ['x: a lacks the plural form "few" in ru'],
    ],
    ["look-alikes", pair({ a: "Кѳк" }, { a: "Кок" }), ['x: a has a look-alike letter in ky: "Кѳк"']],
    [
      "Latin in a Cyrillic word",
      pair({ a: "жyйын" }, { a: "сход" }),
      ['x: a mixes Cyrillic and Latin letters in ky: "жyйын"'],
    ],
    [
      "a date format",
      pair({ a: "{d, date}" }, { a: "{d}" }),
      ["x: a formats a date in ky: make the words with dates.ts"],
    ],
  ])("%s", (_what, faults, expected) => {
    expect(faults).toEqual(expected);
  });

  test("nothing wrong in good texts", () => {
    expect(
      pair({ a: "{n} киши, PDF" }, { a: "{n, plural, one {# человек} few {# человека} other {# человек}}" }),
    ).toEqual([]);
    expect(faultsOfLetters("Жыйын · Jyiyn · SMS", "ky")).toEqual([]);
  });

  const texts = { agendas: flatten({ title: "т", kind: { a: "а", b: "б" }, old: "э" }), desk: flatten({ hello: "с" }) };
  const faultsOf = (code: string) => {
    const { uses, faults } = usesIn("f.tsx", code);
    return [...faults, ...faultsOfUsage(uses, texts, code)].filter((fault) => !fault.endsWith("used nowhere"));
  };
  const unusedWith = (code: string) =>
    faultsOfUsage(usesIn("f.tsx", code).uses, texts, code).filter((fault) => fault.endsWith("used nowhere"));

  test.each([
    [
      "a key without a text",
      `const t = translator(locale, "agendas"); t("titel")`,
      ['f.tsx: no text for "titel" in agendas'],
    ],
    [
      "the wrong namespace",
      `const t = translator(await x(), "desk"); t("title")`,
      ['f.tsx: no text for "title" in desk'],
    ],
    [
      "a screen of the door",
      `import type { Spoken } from "./words"; function F({ t }: Spoken) { t("title") }`,
      ['f.tsx: no text for "title" in door'],
    ],
    ["a direct call", `translator(locale, "desk")("bye")`, ['f.tsx: no text for "bye" in desk']],
    [
      "a key out of a variable",
      `const t = translator(l, "desk"); t(key)`,
      ["f.tsx: the key of t(key) is not written out"],
    ],
    [
      "a template of only a variable",
      "function f(t: Translate) { t(`${key}`) }",
      ["f.tsx: the key of t(`${key}`) is not written out"],
    ],
    [
      "a template that meets nothing",
      "function f(t: Translate) { t(`sort.${key}`) }",
      ['f.tsx: no text for "sort.${key}" in any'],
    ],
    [
      "one branch of a choice",
      `const t = translator(l, "desk"); t(a ? "hello" : "bye")`,
      ['f.tsx: no text for "bye" in desk'],
    ],
  ])("%s", (_what, code, expected) => {
    expect(faultsOf(code)).toEqual(expected);
  });

  test("used and unused", () => {
    const code = `const t = translator(l, "agendas"); const d = translator(l, "desk"); t(\`kind.\${k}\`); d("hello", { n: f(1) }); t("title")`;
    expect(faultsOf(code)).toEqual([]);
    expect(unusedWith(code)).toEqual(["agendas: old is used nowhere"]);
    expect(unusedWith(`/* translator(l, "agendas")("old") */`)).toContain("agendas: old is used nowhere");
  });

  test("codes without an explanation", () => {
    const [refusals, fields] = [flatten({ late: "кеч" }), flatten({ required: "керек" })];
    const code = `refuse("late"); refuse("early", { fields: { day: "past" } }); z.string().min(1, "required").max(9, "too-long")`;
    expect(unexplainedCodes("lib/x/schema.ts", code, refusals, fields)).toEqual([
      'lib/x/schema.ts: no text for the refusal "early"',
      'lib/x/schema.ts: no text for the field error "past"',
      'lib/x/schema.ts: no text for the field error "too-long"',
    ]);
  });
});
