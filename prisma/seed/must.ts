import type { Outcome } from "@/lib/platform/outcome";

/** The value of a deed that the seed relies on; a refusal is a mistake in the seed and stops it. */
export function must<V>(outcome: Outcome<V>, what = "seed"): V {
  if (outcome.ok) return outcome.value;
  const { reason, fields, fill, detail } = outcome;
  throw new Error(`${what}: ${reason} ${JSON.stringify({ fields, fill, detail })}`);
}
