import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";

/** The instant it is. Only doors ask; everything below them is told. Tests move it through the file CLOCK_FILE names. */
export function now(): Temporal.Instant {
  const file = process.env.CLOCK_FILE;
  if (!file) return Temporal.Instant.fromEpochMilliseconds(Date.now());
  try {
    return Temporal.Instant.from(readFileSync(file, "utf8").trim());
  } catch {
    return Temporal.Instant.fromEpochMilliseconds(Date.now());
  }
}
