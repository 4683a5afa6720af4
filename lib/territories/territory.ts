import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { fold } from "@/lib/platform/i18n/fold";

/** From the country down. A town stands where an ayil aimak stands. */
export const LEVELS = ["oblast", "rayon", "ayil-aimak", "town", "village"] as const;
export type Level = (typeof LEVELS)[number];

/** Under which levels a level lies; nothing above an oblast. */
export const PARENT_LEVELS: Record<Level, readonly Level[]> = {
  oblast: [],
  rayon: ["oblast"],
  "ayil-aimak": ["rayon"],
  town: ["rayon"],
  village: ["ayil-aimak", "town"],
};

/**
 * One row of the tree of the country. Codes are the 14 digits of the SOATE classifier; only villages may lack one.
 * `validFrom` and `validTo` are the first and the last civil day on which the row was in force; null is open.
 */
export type Territory = {
  level: Level;
  soate: string | null;
  parent: string | null;
  name: Bilingual;
  validFrom: string | null;
  validTo: string | null;
  /** Code of the municipality that this one went into. */
  mergedInto: string | null;
};

/** By what a row is known again: its code, or for a village without one its municipality and name. */
export function keyOf(territory: Pick<Territory, "soate" | "parent" | "name">): string {
  return territory.soate ?? `${territory.parent}/${fold(territory.name.ky ?? territory.name.ru ?? "")}`;
}

/** In force on that civil day. */
export function isInForce(territory: { validFrom: string | null; validTo: string | null }, on: string): boolean {
  return (territory.validFrom ?? "") <= on && (territory.validTo ?? "9999-12-31") >= on;
}

/** What search compares: the names in all languages, folded, and the code. */
export function searchTextOf(name: Bilingual, soate: string | null): string {
  return [fold([name.ky, name.ru, name.en].filter(Boolean).join(" ")), soate ?? ""].join(" ").trim();
}

/** Municipalities proper: what an ayil okmotu or a town hall stands for. */
export function isMunicipality(level: Level): boolean {
  return level === "ayil-aimak" || level === "town";
}
