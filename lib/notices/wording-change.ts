import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { fold } from "@/lib/platform/i18n/fold";

export type WordingChange = "same" | "respelled" | "reworded";

const LANGUAGES = ["ky", "ru", "en"] as const;

/**
 * How two wordings of one thing differ. Letters, signs and capitals are spelling; so is a translation added or taken
 * away while another language stays. Words that differ in any language that both have are another wording: a person
 * can't call that a slip of the pen.
 */
export function wordingChange(before: Bilingual | undefined, after: Bilingual | undefined): WordingChange {
  if (LANGUAGES.every((language) => isSame(before, after, language))) return "same";
  const common = LANGUAGES.filter((language) => before?.[language] && after?.[language]);
  if (common.length === 0) return hasWords(before) && hasWords(after) ? "reworded" : "respelled";
  const isKept = common.every((language) => fold(before?.[language] ?? "") === fold(after?.[language] ?? ""));
  return isKept ? "respelled" : "reworded";
}

function isSame(before: Bilingual | undefined, after: Bilingual | undefined, language: (typeof LANGUAGES)[number]) {
  const isOrigin = before?.origin?.[language] === after?.origin?.[language];
  return isOrigin && (before?.[language] ?? "") === (after?.[language] ?? "");
}

function hasWords(text: Bilingual | undefined): boolean {
  return LANGUAGES.some((language) => text?.[language]);
}
