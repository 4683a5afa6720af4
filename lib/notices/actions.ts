"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { impossibleStart, startOf } from "@/lib/assemblies/plan-gate";
import { mayAnnounce, mayOverride } from "@/lib/assemblies/policy";
import { findAssembly } from "@/lib/assemblies/queries";
import { loadCalendar } from "@/lib/calendar/queries";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import type { WriteContext } from "@/lib/platform/db/write";
import { type Bilingual, isBlank } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import * as commands from "./commands";
import * as edits from "./edits/commands";
import { AnnounceAssembly, CancelAssembly, DiscardChanges, PostponeAssembly, PublishChange } from "./schema";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allow = (actor: Actor, view: AssemblyView) => mayAnnounce(actor, tenancyOf(view));
const toNotice = (_: unknown, { locale, input }: { locale: Locale; input: { assemblyId: string } }) =>
  `/${locale}/assemblies/${input.assemblyId}/notice`;

/** Announces an assembly: residents see it from this moment on. */
export const announceAssembly = action({
  name: "notices.announce",
  input: AnnounceAssembly,
  reach,
  allow,
  run: async ({ actor, input, subject: view, ctx }) =>
    commands.announce(ctx, { ...(await tellingOf(actor, view, ctx)), ...input, charter: view.charter }),
});

/** Publishes what was edited since the last version. */
export const publishChange = action({
  name: "notices.change",
  input: PublishChange,
  reach,
  allow,
  run: async ({ actor, input, subject: view, ctx }) =>
    commands.publishChange(ctx, { ...(await tellingOf(actor, view, ctx)), ...input, reason: given(input.reason) }),
  next: toNotice,
});

/** Moves an announced assembly to another start and tells it at once. */
export const postponeAssembly = action({
  name: "notices.postpone",
  input: PostponeAssembly,
  reach,
  allow,
  run: async ({ actor, input, subject: view, ctx }) => {
    const zone = view.municipality.timeZone;
    const start = { kind: view.kind, on: input.on, time: input.time };
    const impossible = impossibleStart(start, { now: ctx.now, zone });
    if (impossible) return impossible;
    const telling = await tellingOf(actor, view, ctx);
    return commands.postpone(ctx, { ...telling, ...input, startsAt: startOf(start, zone) });
  },
  next: toNotice,
});

/** Tells that an announced assembly will not be. */
export const cancelAssembly = action({
  name: "notices.cancel",
  input: CancelAssembly,
  reach,
  allow,
  run: ({ input, ctx }) => commands.cancel(ctx, input),
  next: toNotice,
});

/** Takes back what was edited since the last version. */
export const discardChanges = action({
  name: "notices.discard",
  input: DiscardChanges,
  reach,
  allow,
  run: ({ input, ctx }) => edits.discardChanges(ctx, input.assemblyId),
  next: toNotice,
});

async function tellingOf(actor: Actor, view: AssemblyView, { now }: WriteContext) {
  const calendar = await loadCalendar(civilDateIn(now, view.municipality.timeZone));
  return { assemblyId: view.id, calendar, mayOverride: mayOverride(actor, tenancyOf(view)) };
}

function given(reason: Bilingual): Bilingual | undefined {
  return isBlank(reason) ? undefined : reason;
}
