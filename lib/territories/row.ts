import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { Level } from "./territory";

/** One line of the list of territories. `within` is what it lies in, `mergedInto` what it went into. */
export type TerritoryRow = {
  id: string;
  level: Level;
  soate: string | null;
  name: Bilingual;
  within: Bilingual | null;
  validFrom: string | null;
  validTo: string | null;
  mergedInto: Bilingual | null;
};
