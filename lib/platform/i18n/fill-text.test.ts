import { describe, expect, test } from "vitest";
import { catalogue } from "@/lib/messages/catalogue";
import { fillText } from "./fill-text";
import { LOCALES } from "./locale";
import { translator } from "./translate";

const NUMBERS = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 612, 1234, 100000];

/** Every text of the door page, with its full key. */
function texts(tree: object, prefix = ""): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string" ? [[prefix + name, value] as [string, string]] : texts(value, `${prefix}${name}.`),
  );
}

describe.each(LOCALES)("the door page says the same as the server: %s", (locale) => {
  const t = translator(locale, "door");
  const all = texts(catalogue[locale].door);

  test("every text with every number", () => {
    expect(all.length).toBeGreaterThan(100);
    for (const [key, text] of all) {
      const names = [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = ""]) => name);
      for (const number of names.length ? NUMBERS : [0]) {
        const fill = Object.fromEntries(names.map((name) => [name, text.includes(`{${name},`) ? number : `<${name}>`]));
        expect(fillText(text, fill, locale), key).toBe(t(key, fill));
      }
    }
  });
});

test("an argument inside a plural, and one that is not given", () => {
  const text = "{n, plural, one {# {name}} other {{name}!}}";
  expect(fillText(text, { n: 1, name: "б" }, "en")).toBe("1 б");
  expect(fillText(text, { n: 2 }, "en")).toBe("!");
});
