import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** One part of the country to choose: `value` goes into the form. */
export type PlaceOption = {
  value: string;
  kind: "oblast" | "rayon" | "municipality" | "village";
  name: Bilingual;
  within: Bilingual | null;
};

/** What is asked next when a role is given: in which municipality, or where exactly. */
export type PlaceStep = { ask: "municipality" | "place"; options: PlaceOption[] };
