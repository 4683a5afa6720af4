"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { loadCalendar } from "@/lib/calendar/queries";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import { noticeTold } from "../notice-told";
import { mayPublishMinutes } from "../policy";
import * as commands from "./commands";
import { AddErratum, PublishMinutes } from "./schema";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allow = (actor: Actor, view: AssemblyView) => mayPublishMinutes(actor, tenancyOf(view));

/** Publishes the signed minutes. */
export const publishMinutes = action({
  name: "minutes.publish",
  input: PublishMinutes,
  reach,
  allow,
  run: async ({ ctx, subject: view }) => {
    const calendar = await loadCalendar(civilDateIn(ctx.now, view.municipality.timeZone));
    return commands.publishMinutes(ctx, { assemblyId: view.id, notice: noticeTold(view, calendar, ctx.now) });
  },
});

/** Adds a numbered correction to published minutes. */
export const addErratum = action({
  name: "minutes.add-erratum",
  input: AddErratum,
  reach,
  allow,
  run: ({ ctx, input }) => commands.addErratum(ctx, input),
});
