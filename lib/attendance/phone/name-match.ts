import { shortCode } from "@/lib/people/short-code";
import { fold } from "@/lib/platform/i18n/fold";

/** A name as the search compares it. */
export type Entry = {
  key: string;
  name: string;
  villageId: string | null;
  folded: string;
  words: string[];
  initials: string;
  village: string[];
  /** Of a person of the register. */
  code: string | null;
};

/** What was typed: words, the longest first, the first one typed apart; or the digits of a short code. */
export type Sought = { words: string[]; first: string; digits: string | null };

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
  return { key, name, villageId, folded, words, initials, village, code };
}

/** null when nothing was typed. */
export function soughtOf(typed: string): Sought | null {
  const words = fold(typed).split(" ");
  const [first = ""] = words;
  if (first === "") return null;
  const joined = words.join("");
  return { words: words.sort((a, b) => b.length - a.length), first, digits: CODE.test(joined) ? joined : null };
}

/** 0 is best; null when it is somebody else. */
export function rankOf(entry: Entry, { words, first, digits }: Sought): number | null {
  if (digits) return entry.code?.startsWith(digits) ? 0 : null;
  if (eachBegins(words, entry.words)) return entry.words[0]?.startsWith(first) ? 0 : 1;
  if (words.length === 1 && first.length > 1 && entry.initials === first) return 2;
  if (entry.village.length > 0 && eachBegins(words, [...entry.words, ...entry.village])) return 3;
  return words.length === 1 && first.length > 2 && entry.folded.includes(first) ? 4 : null;
}

/** Every word typed begins another word of the name. The longest one chooses first, so that a short one leaves it its own. */
function eachBegins(typed: readonly string[], words: readonly string[]): boolean {
  if (typed.length === 1) return words.some((word) => word.startsWith(typed[0] as string));
  const taken = new Set<number>();
  return typed.every((prefix) => {
    const at = words.findIndex((word, index) => !taken.has(index) && word.startsWith(prefix));
    taken.add(at);
    return at >= 0;
  });
}
