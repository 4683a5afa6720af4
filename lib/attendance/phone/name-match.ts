import { shortCode } from "@/lib/people/short-code";
import { fold } from "@/lib/platform/i18n/fold";

/** A name as the search compares it. */
export type Entry = {
  key: string;
  name: string;
  villageId: string | null;
  folded: string;
  /** The folded name with a space before each word: where a word begins is found in one look. */
  spaced: string;
  words: string[];
  initials: string;
  village: string[];
  /** Of a person of the register. */
  code: string | null;
};

/** What was typed: words, the longest first and that one with a space before; the first one typed; or digits of a short code. */
export type Sought = { words: string[]; first: string; spaced: string; digits: string | null };

const CODE = /^[0-9]{4,10}$/;
/** "Son of" and "daughter of" are no names of their own. */
const NO_NAME = new Set(["уулу", "кызы"]);

export function entryOf({
  key,
  name,
  villageId,
  village,
}: Pick<Entry, "key" | "name" | "villageId" | "village">): Entry {
  const folded = fold(name);
  const words = folded.split(" ");
  const initials = words.flatMap((word) => (NO_NAME.has(word) ? [] : [word[0]])).join("");
  const code = key.startsWith("person:") ? shortCode(key.slice("person:".length)) : null;
  return { key, name, villageId, folded, spaced: ` ${folded}`, words, initials, village, code };
}

/** null when nothing was typed. */
export function soughtOf(typed: string): Sought | null {
  const words = fold(typed).split(" ");
  const [first = ""] = words;
  if (first === "") return null;
  const joined = words.join("");
  const digits = CODE.test(joined) ? joined : null;
  words.sort((a, b) => b.length - a.length);
  return { words, first, spaced: ` ${words[0]}`, digits };
}

/** 0 is best; null when it is somebody else. */
export function rankOf(entry: Entry, sought: Sought): number | null {
  const { words, first, spaced, digits } = sought;
  if (digits) return entry.code?.startsWith(digits) ? 0 : null;
  if (words.length === 1) return rankOfOne(entry, sought);
  if (!entry.spaced.includes(spaced) && !beginsOne(words[0] ?? "", entry.village)) return null;
  if (eachBegins(words, entry.words)) return entry.words[0]?.startsWith(first) ? 0 : 1;
  return entry.village.length > 0 && eachBegins(words, [...entry.words, ...entry.village]) ? 3 : null;
}

/** Most of what is typed is one word, and thousands are asked at each key. */
function rankOfOne({ spaced: name, initials, village }: Entry, { first, spaced }: Sought): number | null {
  const at = name.indexOf(spaced);
  if (at >= 0) return at === 0 ? 0 : 1;
  if (first.length > 1 && initials === first) return 2;
  if (beginsOne(first, village)) return 3;
  return first.length > 2 && name.includes(first) ? 4 : null;
}

function beginsOne(typed: string, words: readonly string[]): boolean {
  return words.some((word) => word.startsWith(typed));
}

/** Every word typed begins another word of the name. The longest one chooses first, so that a short one leaves it its own. */
function eachBegins(typed: readonly string[], words: readonly string[]): boolean {
  const taken = new Set<number>();
  return typed.every((prefix) => {
    const at = words.findIndex((word, index) => !taken.has(index) && word.startsWith(prefix));
    taken.add(at);
    return at >= 0;
  });
}
