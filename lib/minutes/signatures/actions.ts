"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import { mayPublishMinutes } from "../policy";
import * as commands from "./commands";
import { RecordSignature, WithdrawSignature } from "./schema";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allow = (actor: Actor, view: AssemblyView) => mayPublishMinutes(actor, tenancyOf(view));

/** Records that the chair or the secretary has signed. */
export const recordSignature = action({
  name: "minutes.sign",
  input: RecordSignature,
  reach,
  allow,
  run: ({ ctx, input }) => commands.recordSignature(ctx, input),
});

/** Takes a signature back. */
export const withdrawSignature = action({
  name: "minutes.withdraw-signature",
  input: WithdrawSignature,
  reach,
  allow,
  run: ({ ctx, input }) => commands.withdrawSignature(ctx, input),
});
