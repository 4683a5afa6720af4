import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** Texts of one namespace in one language, by their full key: "kind.gathering" → "чогулуш". */
export type Texts = Map<string, string>;
export type TextsByLocale = Record<string, Texts>;

/** Plural words that a language has; a text that counts must have them all. */
const PLURALS: Record<string, string[]> = { ky: ["other"], ru: ["few", "one", "other"], en: ["one", "other"] };

/** A nested JSON file as flat keys. Anything but texts and groups of texts is reported as an empty text. */
export function flatten(tree: unknown, prefix = "", into: Texts = new Map()): Texts {
  for (const [key, value] of Object.entries(tree as Record<string, unknown>)) {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) flatten(value, `${prefix}${key}.`, into);
    else into.set(prefix + key, typeof value === "string" ? value : "");
  }
  return into;
}

/** What is wrong with the texts of one namespace, as sentences; none when all is well. */
export function faultsOfTexts(namespace: string, byLocale: TextsByLocale): string[] {
  const keys = new Set(Object.values(byLocale).flatMap((texts) => [...texts.keys()]));
  return [...keys].flatMap((key) => faultsOfKey(`${namespace}: ${key}`, key, byLocale));
}

function faultsOfKey(name: string, key: string, byLocale: TextsByLocale): string[] {
  const faults: string[] = [];
  const argumentsSeen = new Map<string, string>();
  for (const [locale, texts] of Object.entries(byLocale)) {
    const text = texts.get(key);
    if (text === undefined) faults.push(`${name} is missing in ${locale}`);
    else if (!text.trim()) faults.push(`${name} is empty in ${locale}`);
    else faults.push(...faultsOfText(name, locale, text, argumentsSeen));
  }
  if (new Set(argumentsSeen.values()).size > 1) {
    const differing = [...argumentsSeen].map(([locale, list]) => `${locale} {${list}}`).join(", ");
    faults.push(`${name} has different arguments: ${differing}`);
  }
  return faults;
}

function faultsOfText(name: string, locale: string, text: string, argumentsSeen: Map<string, string>): string[] {
  let elements: MessageFormatElement[];
  try {
    elements = parse(text);
  } catch (error) {
    return [`${name} is no ICU text in ${locale}: ${(error as Error).message}`];
  }
  const found = { arguments: new Set<string>(), words: [] as string[], faults: [] as string[] };
  walk(elements, locale, found);
  argumentsSeen.set(locale, [...found.arguments].sort().join(", "));
  return [...found.faults, ...faultsOfLetters(found.words.join(" "), locale)].map((fault) => `${name} ${fault}`);
}

type Found = { arguments: Set<string>; words: string[]; faults: string[] };

function walk(elements: MessageFormatElement[], locale: string, found: Found): void {
  for (const element of elements) {
    if (element.type === TYPE.literal) found.words.push(element.value);
    else if (element.type !== TYPE.pound) found.arguments.add(element.value);
    if (element.type === TYPE.date || element.type === TYPE.time)
      found.faults.push(`formats a date in ${locale}: make the words with dates.ts`);
    if (element.type === TYPE.tag) walk(element.children, locale, found);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      if (element.type === TYPE.plural) found.faults.push(...faultsOfPlural(Object.keys(element.options), locale));
      for (const option of Object.values(element.options)) walk(option.value, locale, found);
    }
  }
}

function faultsOfPlural(given: string[], locale: string): string[] {
  const needed = PLURALS[locale] ?? ["other"];
  const missing = needed.filter((word) => !given.includes(word));
  return missing.map((word) => `lacks the plural form "${word}" in ${locale}`);
}

/** Letters that only look right: ѳ ӊ anywhere, and words of Cyrillic and Latin letters mixed. */
export function faultsOfLetters(text: string, locale: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (/[ѳѲӊӉ]/.test(word)) return [`has a look-alike letter in ${locale}: "${word}"`];
    const mixed = /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word);
    return mixed ? [`mixes Cyrillic and Latin letters in ${locale}: "${word}"`] : [];
  });
}
