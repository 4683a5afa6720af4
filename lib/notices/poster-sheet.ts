import { INK, INK_SOFT } from "@/lib/platform/documents/ink";
import type { Block, Style } from "@/lib/platform/documents/paper";
import { clip } from "@/lib/platform/documents/printable";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { PosterWords } from "./poster-words";

/** Points between the margins of a poster. */
export const WIDTH = 507;
export const MARGIN = (595.28 - WIDTH) / 2;

/** What every part of a poster needs: its words in both languages, and how much smaller than usual this draft is. */
export type Sheet = { ky: PosterWords; ru: PosterWords; scale: number };

/**
 * A typed text as the one or two lines a poster shows: Kyrgyz first, Russian only when it says something of its own; a
 * machine's draft is called so.
 */
export function wording(
  text: Bilingual | undefined,
  most: number,
  { ky, ru }: Sheet,
): { first: string; second: string } {
  const language = (["ky", "ru", "en"] as const).find((each) => text?.[each]);
  if (!text || !language) return { first: "", second: "" };
  const machine = (of: "ky" | "ru" | "en", words: string) => (text.origin?.[of] === "machine" ? ` (${words})` : "");
  const first = clip(text[language] ?? "", most) + machine(language, ky.machine);
  const second = language === "ky" && text.ru ? clip(text.ru, most) + machine("ru", ru.machine) : "";
  return { first, second: second === first ? "" : second };
}

/** Kyrgyz above, Russian below and quieter; nothing at all, and no gap, where a text is missing. */
export function twoTongues(first: string, second: string, size: number, style: Style = {}): Block[] {
  const lines: Block[] = [];
  if (first) lines.push({ text: first, font: "OnestSemibold", fontSize: size, color: INK, lineHeight: 1, ...style });
  if (second) lines.push({ text: second, fontSize: secondSize(size), color: INK_SOFT, lineHeight: 1.05 });
  return lines;
}

/** Russian is a step smaller than the Kyrgyz above it, and never too small to read at arm's length. */
export function secondSize(size: number): number {
  return Math.min(size, Math.max(9.5, Math.round(size * 6.6) / 10));
}
