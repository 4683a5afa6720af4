import { Temporal } from "temporal-polyfill";
import type { WriteContext } from "@/lib/platform/db/write";

/** A fixed Monday morning in Bishkek: 2 November 2026, 10:00. */
export const MONDAY = Temporal.Instant.from("2026-11-02T10:00:00+06:00");

/** What a door hands to a command. */
export function aContext(given: Partial<WriteContext> = {}): WriteContext {
  return {
    by: { userId: "01930000-0000-7000-8000-000000000001", name: "Айгүл Осмонова" },
    now: MONDAY,
    did: "tests.write",
    ...given,
  };
}
