import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { NoticeItem } from "./notice-content";

/** What a new version must tell again on every channel that was used. */
export const MATERIAL = [
  "date",
  "time",
  "place",
  "kind",
  "villages",
  "item-added",
  "item-removed",
  "item-renamed",
] as const;

/** What may be put right on the page without starting the notice again. */
export const MINOR = [
  "title",
  "length",
  "place-spelling",
  "directions",
  "caller",
  "chair",
  "secretary",
  "contact",
  "languages",
  "item-spelling",
  "item-kind",
  "item-order",
  "item-presenter",
  "item-minutes",
  "item-draft",
  "item-documents",
] as const;

export type ChangeWhat = (typeof MATERIAL)[number] | (typeof MINOR)[number];

/** One side of a difference, still to be put into words of the reader's language. */
export type ChangeValue =
  | { text: Bilingual }
  | { texts: Bilingual[] }
  | { plain: string }
  | { on: string }
  | { minutes: number }
  | { code: string }
  | { codes: string[] };

/** One difference between two versions. `item`: the item's title, so that one knows which is meant. */
export type Change = {
  what: ChangeWhat;
  material: boolean;
  item?: NoticeItem["title"];
  before?: ChangeValue;
  after?: ChangeValue;
};

export function changeOf(what: ChangeWhat, rest: Omit<Change, "what" | "material"> = {}): Change {
  return { what, material: (MATERIAL as readonly string[]).includes(what), ...rest };
}
