"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import { mayDecide } from "../policy";
import * as commands from "./commands";
import { SendDecisions, WithdrawDispatch } from "./schema";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allow = (actor: Actor, view: AssemblyView) => mayDecide(actor, tenancyOf(view));

/** Records that decisions were sent to the kenesh or the ayil okmotu. */
export const sendDecisions = action({
  name: "decisions.send",
  input: SendDecisions,
  reach,
  allow,
  run: ({ ctx, input }) => commands.sendDecisions(ctx, input),
});

/** Marks a dispatch as recorded by mistake. */
export const withdrawDispatch = action({
  name: "decisions.withdraw-dispatch",
  input: WithdrawDispatch,
  reach,
  allow,
  run: ({ ctx, input }) => commands.withdrawDispatch(ctx, input),
});
