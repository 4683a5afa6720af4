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

/** A typed text as the one or two lines a poster shows: Kyrgyz first, Russian only when it says something of its own. */
export function wording(text: Bilingual | undefined, most: number): { first: string; second: string } {
  const first = clip(text?.ky || text?.ru || text?.en || "", most);
  const second = text?.ky ? clip(text.ru ?? "", most) : "";
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

/** A straight line: across the whole sheet and in ink, unless told otherwise. */
export function rule(thickness: number, [above, below]: [number, number], look = { width: WIDTH, color: INK }): Block {
  const { width, color } = look;
  const box = `width="${width}" height="${thickness}" viewBox="0 0 ${width} ${thickness}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path d="M0 0H${width}V${thickness}H0Z" fill="${color}"/></svg>`;
  return { svg, width, height: thickness, margin: [0, above, 0, below] };
}
