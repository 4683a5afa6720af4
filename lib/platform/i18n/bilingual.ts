/** How one language of a text came to be. A machine draft is never shown as if a person had written it. */
export type TextOrigin = "original" | "translated" | "machine";

/** One text in the languages it exists in. `origin` says, per language, where that wording comes from. */
export type Bilingual = {
  ky?: string;
  ru?: string;
  en?: string;
  origin?: { ky?: TextOrigin; ru?: TextOrigin; en?: TextOrigin };
};

/** The text in the asked language, else in Kyrgyz, Russian, English, in this order; "" when there is none. */
export function pick(text: Bilingual | null | undefined, locale: "ky" | "ru" | "en"): string {
  return text?.[locale] || text?.ky || text?.ru || text?.en || "";
}

/** True when no language holds a word. */
export function isBlank(text: Bilingual | null | undefined): boolean {
  return !text?.ky && !text?.ru && !text?.en;
}
