import { fold } from "@/lib/platform/i18n/fold";

export type ComboboxOption = { value: string; label: string; hint?: string };

const SHOWN = 20;

/** The options of which every typed word begins a word or is inside one, in any order; those that begin come first. */
export function searchOptions(options: readonly ComboboxOption[], typed: string): ComboboxOption[] {
  const words = fold(typed).split(" ").filter(Boolean);
  if (words.length === 0) return options.slice(0, SHOWN);
  const begins: ComboboxOption[] = [];
  const contains: ComboboxOption[] = [];
  for (const option of options) {
    const text = ` ${foldedOf(option)}`;
    if (words.every((word) => text.includes(` ${word}`))) begins.push(option);
    else if (words.every((word) => text.includes(word))) contains.push(option);
  }
  return begins.concat(contains).slice(0, SHOWN);
}

/** Folding 2,000 names at each press would be felt on a cheap phone. */
const folded = new WeakMap<ComboboxOption, string>();

function foldedOf(option: ComboboxOption): string {
  const known = folded.get(option);
  if (known !== undefined) return known;
  const text = fold(`${option.label} ${option.hint ?? ""}`);
  folded.set(option, text);
  return text;
}
