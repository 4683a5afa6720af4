import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** One saved section. `section` is "opening", "closing", or an item's id. */
export type MinutesTextView = {
  id: string;
  section: string;
  text: Bilingual;
  revision: number;
  byName: string;
  at: string;
};

/** One earlier wording of a section. Nothing that was saved is ever lost. */
export type Wording = { revision: number; text: Bilingual; byName: string; at: string };

/** Columns by which a section is stored. */
export function sectionColumns(section: string): { section: "opening" | "closing" | "item"; itemId: string | null } {
  if (section === "opening" || section === "closing") return { section, itemId: null };
  return { section: "item", itemId: section };
}

/** Name of a stored section. */
export function sectionName(row: { section: string; itemId: string | null }): string {
  return row.itemId ?? row.section;
}

/** A text as its form's fields hold it, by field name. */
export function textFields(text: Bilingual): Record<string, string> {
  return { "text.ky": text.ky ?? "", "text.ru": text.ru ?? "" };
}
