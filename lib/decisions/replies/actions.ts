"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import { type Outcome, refuse } from "@/lib/platform/outcome";
import { sniffFile } from "@/lib/platform/uploads/sniffed-file";
import { mayDecide } from "../policy";
import * as commands from "./commands";
import { LETTER_TYPES, MOST_LETTER_BYTES } from "./letter";
import { RecordReply, WithdrawReply } from "./schema";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allow = (actor: Actor, view: AssemblyView) => mayDecide(actor, tenancyOf(view));

/** Records what was answered to a dispatch. */
export const recordReply = action({
  name: "decisions.record-reply",
  input: RecordReply,
  reach,
  allow,
  run: async ({ ctx, input: { file, ...reply } }): Promise<Outcome<{ id: string }>> => {
    if (!file) return commands.recordReply(ctx, reply);
    const sniffed = await sniffFile(file, LETTER_TYPES, MOST_LETTER_BYTES);
    if ("fault" in sniffed) return refuse("invalid-input", { fields: { file: sniffed.fault } });
    return commands.recordReply(ctx, { ...reply, letter: sniffed });
  },
});

/** Marks a reply as recorded by mistake. */
export const withdrawReply = action({
  name: "decisions.withdraw-reply",
  input: WithdrawReply,
  reach,
  allow,
  run: ({ ctx, input }) => commands.withdrawReply(ctx, input),
});
