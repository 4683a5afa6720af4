import type { Temporal } from "temporal-polyfill";
import { instantOn } from "@/lib/calendar/zoned-day";
import type { WriteContext } from "@/lib/platform/db/write";
import type { Step } from "../progress";
import type { Staff } from "./account-rows";
import type { When } from "./story";

/** What somebody did at some minute. `by`: key of an account. `did`: name of the action whose button was pressed. */
export type Deed = { at: When; by: string; did: string; run: (ctx: WriteContext) => Promise<unknown> };

/** The deeds of one story, with the key under which they are known when the seed runs again. */
export type Chapter = { key: string; zone: string; deeds: Deed[] };

type TimedDeed = Deed & { now: Temporal.Instant; requestId: string };

/**
 * Does all deeds of all stories in the order of their time, so that logs and numbers grow as they would have. Each deed
 * is one submitted form: what was done before an interruption is answered from its receipt.
 */
export async function live(chapters: readonly Chapter[], staff: Staff, step: Step): Promise<number> {
  const deeds = chapters.flatMap(timed).toSorted((a, b) => a.now.epochMilliseconds - b.now.epochMilliseconds);
  for (const [done, { by, did, now, requestId, run }] of deeds.entries()) {
    const person = staff.get(by);
    if (!person) throw new Error(`${requestId}: nobody is called ${by}`);
    await run({ by: person, now, did, requestId }).catch((cause) => {
      throw new Error(`${requestId} (${did}, ${now}): ${cause.message}`, { cause });
    });
    step.at(done + 1, deeds.length);
  }
  return deeds.length;
}

function timed({ key, zone, deeds }: Chapter): TimedDeed[] {
  return deeds.map((deed, index) => ({ ...deed, now: instantOf(deed.at, zone), requestId: `demo-${key}-${index}` }));
}

/** The instant of a day and hour in the village. */
export function instantOf(when: When, zone: string): Temporal.Instant {
  const [on = "", time = ""] = when.split(" ");
  return instantOn(on, time, zone);
}
