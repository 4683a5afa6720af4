import { INK_SOFT } from "@/lib/platform/documents/ink";
import type { Block, Run } from "@/lib/platform/documents/paper";
import { clip } from "@/lib/platform/documents/printable";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { Translate } from "@/lib/platform/i18n/translate";

export type ProtocolLanguage = "ky" | "ru";

/** The left margin is wider: protocols are filed. */
export const EDGES = { left: 68, top: 54, right: 46, bottom: 62 };
export const WIDTH = 595 - EDGES.left - EDGES.right;

/** What every part of a protocol needs. */
export type Sheet = { t: Translate; locale: ProtocolLanguage };

/** A text in the asked language or, marked as such, in another; a machine's draft is marked too. "" when there is none. */
export function wording(text: Bilingual | undefined, { t, locale }: Sheet): { words: string; mark: string } {
  const languages = [locale, "ky", "ru", "en"] as const;
  const language = languages.find((each) => text?.[each]?.trim());
  if (!text || !language) return { words: "", mark: "" };
  const marks = [];
  if (language !== locale) marks.push(writtenIn(language, t));
  if (text.origin?.[language] === "machine") marks.push(t("protocol.machine"));
  return { words: text[language]?.trim() ?? "", mark: marks.join(", ") };
}

function writtenIn(language: "ky" | "ru" | "en", t: Translate): string {
  if (language === "en") return t("protocol.writtenInEn");
  return language === "ky" ? t("protocol.writtenInKy") : t("protocol.writtenInRu");
}

/** A title or a name as runs of one line, the mark small and in brackets after it; at most 300 characters are printed. */
export function runs(text: Bilingual | undefined, sheet: Sheet): Run[] {
  const { words: whole, mark } = wording(text, sheet);
  const words = clip(whole, 300);
  if (!mark) return [{ text: words }];
  return [{ text: words }, { text: ` (${mark})`, fontSize: 8.5, font: "Onest", color: INK_SOFT }];
}

/** A longer text in its paragraphs; nothing when there is none. */
export function paragraphs(text: Bilingual | undefined, sheet: Sheet): Block[] {
  const { words, mark } = wording(text, sheet);
  if (!words) return [];
  const lines = words.split(/\n+/).map((line): Block => ({ text: line, lineHeight: 1.2, margin: [0, 0, 0, 3] }));
  if (mark) lines.unshift({ text: `(${mark})`, fontSize: 8.5, color: INK_SOFT, lineHeight: 1.1 });
  return lines;
}

/** A part's name, as it stands in protocols. */
export function partName(text: string): Block {
  return { text, font: "OnestBold", fontSize: 13, lineHeight: 1, margin: [0, 20, 0, 6] };
}

/** What stands at the left of every fact and of what was heard, said, voted, decided. */
export const LABEL = 116;
export const VALUE = WIDTH - LABEL;

/** A label and, beside it, what it names; a short one is never torn by the end of a page. Nothing without content. */
export function labelled(label: string, content: Block[]): Block[] {
  if (content.length === 0) return [];
  const name: Block = {
    text: label,
    fontSize: 9.5,
    color: INK_SOFT,
    lineHeight: 1.1,
    width: LABEL,
    margin: [0, 1, 8, 0],
  };
  const columns = [name, { stack: content, width: VALUE }];
  return [{ columns, unbreakable: isShort({ stack: content }), margin: [0, 0, 0, 5] }];
}

/** A block of a few lines may be kept together; a long one must be free to run over the end of a page. */
function isShort(block: Block): boolean {
  return lettersIn(block) < 900;
}

function lettersIn(block: Block): number {
  if ("text" in block) return typeof block.text === "string" ? block.text.length : sum(block.text.map(lettersIn));
  if ("stack" in block) return sum(block.stack.map(lettersIn));
  if ("columns" in block) return sum(block.columns.map(lettersIn));
  return "table" in block ? sum(block.table.body.flat().map(lettersIn)) : 0;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
