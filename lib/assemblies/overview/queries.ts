import "server-only";
import type { Temporal } from "temporal-polyfill";
import { dutiesOf, rulesOf } from "@/lib/assemblies/duties";
import { nextStepOf } from "@/lib/assemblies/next-step";
import type { AssemblyOverview } from "@/lib/assemblies/overview";
import { stageOf } from "@/lib/assemblies/stage";
import { loadCalendar } from "@/lib/calendar/queries";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { isSet } from "@/lib/notice-rules/cell";
import { findUntoldChanges } from "@/lib/notices/queries";
import type { Actor } from "@/lib/platform/auth/grant";
import { findAssembly } from "../view/queries";

/** One assembly with its duties and its next step; null when it is not there or not the actor's. Five queries. */
export async function findOverview(actor: Actor, id: string, now: Temporal.Instant): Promise<AssemblyOverview | null> {
  const [view, changes] = await Promise.all([findAssembly(actor, id), findUntoldChanges(actor, id)]);
  if (!view) return null;
  const today = civilDateIn(now, view.municipality.timeZone);
  const stage = stageOf(view);
  const untold = stage === "announced" ? changes.length : 0;
  const findings = dutiesOf(view, await loadCalendar(today), now);
  const notSet = rulesOf(view, now).cells.flatMap((cell) => (isSet(cell) ? [] : { duty: cell.duty, side: cell.side }));
  const next = nextStepOf({ view, stage, findings, now, changed: untold > 0 });
  return { view, stage, findings, next, untold, notSet, today };
}
