"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { territoryOfGround } from "@/lib/assemblies/planning-ground";
import { mayEdit, mayOverride, mayPlan, mayWaive } from "@/lib/assemblies/policy";
import { findAssembly } from "@/lib/assemblies/queries";
import { loadCalendar } from "@/lib/calendar/queries";
import { COUNTRY_ZONE, civilDateIn } from "@/lib/calendar/zoned-day";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import { now } from "@/lib/platform/clock";
import type { WriteContext } from "@/lib/platform/db/write";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Outcome, refuse } from "@/lib/platform/outcome";
import * as planning from "./planning/commands";
import { findLastEditor, findPlanningGround } from "./planning/queries";
import { EditPlan, PlanAssembly, UnwaiveDuty, WaiveDuty, WithdrawPlan } from "./schema";
import { stalePlan } from "./stale-plan";
import { withTooShortWords } from "./too-short-words";
import * as waivers from "./waivers/commands";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const toAssembly = ({ id }: { id: string }, { locale }: { locale: Locale }) => `/${locale}/assemblies/${id}`;

/** Plans a meeting; its gate names the rule that a day breaks and the earliest one that would do. */
export const planAssembly = action({
  name: "assemblies.plan",
  input: PlanAssembly,
  reach: (actor, input) => findPlanningGround(actor, input.municipalityId, civilDateIn(now(), COUNTRY_ZONE)),
  allow: (actor, ground) => mayPlan(actor, territoryOfGround(ground)),
  run: async ({ actor, input, subject: { municipality, charter, ...ground }, ctx, locale }) => {
    const { municipalityId, repeatOfId, ...typed } = input;
    const may = mayOverride(actor, territoryOfGround({ municipality, charter, ...ground }));
    const gate = await gateIn(municipality.timeZone, ctx, { charter, mayOverride: may });
    return told(await planning.planAssembly(ctx, { municipalityId, repeatOfId, typed, gate }), gate.zone, ctx, locale);
  },
  next: toAssembly,
});

/** Changes a plan. What residents were told changes only when the change is announced. */
export const editPlan = action({
  name: "assemblies.edit",
  input: EditPlan,
  reach,
  allow: (actor, view) => mayEdit(actor, tenancyOf(view)),
  run: async ({ actor, input, subject: view, ctx, locale }) => {
    const { assemblyId, version, ...typed } = input;
    const may = mayOverride(actor, tenancyOf(view));
    const gate = await gateIn(view.municipality.timeZone, ctx, { charter: view.charter, mayOverride: may });
    const outcome = await planning.editPlan(ctx, { assemblyId, version, typed, gate });
    if (!outcome.ok && outcome.reason === "stale-edit") return bothTexts(actor, assemblyId);
    return told(outcome, gate.zone, ctx, locale);
  },
  next: toAssembly,
});

/** Gives up a plan that was not announced. */
export const withdrawPlan = action({
  name: "assemblies.withdraw",
  input: WithdrawPlan,
  reach,
  allow: (actor, view) => mayEdit(actor, tenancyOf(view)),
  run: ({ ctx, subject: view }) => planning.withdrawPlan(ctx, view.id),
  next: (_, { locale }) => `/${locale}/assemblies`,
});

/** Decides that a duty need not be done, with a reason. */
export const waiveDuty = action({
  name: "assemblies.waive-duty",
  input: WaiveDuty,
  reach,
  allow: (actor, view) => mayWaive(actor, tenancyOf(view)),
  run: ({ ctx, input }) => waivers.waiveDuty(ctx, input),
});

/** Takes a waiver back: the duty stands again. */
export const unwaiveDuty = action({
  name: "assemblies.unwaive-duty",
  input: UnwaiveDuty,
  reach,
  allow: (actor, view) => mayWaive(actor, tenancyOf(view)),
  run: ({ ctx, input }) => waivers.unwaiveDuty(ctx, input),
});

async function gateIn(
  zone: string,
  ctx: WriteContext,
  more: Pick<AssemblyView, "charter"> & { mayOverride: boolean },
): Promise<planning.Gate> {
  return { zone, calendar: await loadCalendar(civilDateIn(ctx.now, zone)), ...more };
}

function told<V>(outcome: Outcome<V>, zone: string, ctx: WriteContext, locale: Locale): Outcome<V> {
  return outcome.ok ? outcome : withTooShortWords(outcome, { locale, today: civilDateIn(ctx.now, zone) });
}

async function bothTexts(actor: Actor, assemblyId: string) {
  const theirs = await findAssembly(actor, assemblyId);
  return theirs ? stalePlan(theirs, await findLastEditor(actor, assemblyId)) : refuse("not-found");
}
