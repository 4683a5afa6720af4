import { cleanLine } from "@/lib/platform/i18n/clean-text";

const LONGEST = 100;

/**
 * The name of an uploaded file as it is kept: no path, no signs that systems forbid or that nobody sees (a right-to-left
 * mark makes "gpj.exe" read as "exe.jpg"), no broken letters; its ending is that of what it is.
 */
export function fileName(given: string, ending: string): string {
  const plain = cleanLine(given.toWellFormed())
    .replace(/[\\/:*?"<>|\ufffd\p{C}]+/gu, " ")
    .replace(/\.[^.\s]{1,10}$/, "")
    .replace(/^[.\s]+/, "")
    .replace(/ +/g, " ");
  return `${[...plain].slice(0, LONGEST).join("").trim() || "file"}.${ending}`;
}
