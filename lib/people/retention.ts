import { Temporal } from "temporal-polyfill";

/** How long a person is kept unless the office says otherwise: a default of this product, no law was read for it. */
export const RETENTION_YEARS = 3;
/** Nobody is kept longer at one go. */
export const MOST_RETENTION_YEARS = 10;

/** The day after which a person met on `on` is to be forgotten. */
export function retainUntil(on: string): string {
  return addYears(on, RETENTION_YEARS);
}

/** What is wrong with a retention date, as a code of fields.json; null when nothing is. */
export function retentionFault(until: string, todayOn: string): "retention-past" | "retention-too-long" | null {
  if (until < todayOn) return "retention-past";
  return until > addYears(todayOn, MOST_RETENTION_YEARS) ? "retention-too-long" : null;
}

function addYears(on: string, years: number): string {
  return Temporal.PlainDate.from(on).add({ years }).toString();
}
