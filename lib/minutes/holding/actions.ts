"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import { mayWriteRecord } from "../policy";
import * as commands from "./commands";
import { BeginMeeting, EndMeeting, HoldMeeting, RecordNotHeld, WithdrawHolding, WithdrawNotHeld } from "./schema";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allow = (actor: Actor, view: AssemblyView) => mayWriteRecord(actor, tenancyOf(view));

/** Records when the meeting really began and ended, and who led it. */
export const holdMeeting = action({
  name: "minutes.hold",
  input: HoldMeeting,
  reach,
  allow,
  run: ({ ctx, input }) => commands.holdMeeting(ctx, input),
  told: ({ version }) => ({ version: String(version) }),
});

/** "It begins now." */
export const beginMeeting = action({
  name: "minutes.begin",
  input: BeginMeeting,
  reach,
  allow,
  run: ({ ctx, input }) => commands.beginMeeting(ctx, input.assemblyId),
});

/** "It ends now." */
export const endMeeting = action({
  name: "minutes.end",
  input: EndMeeting,
  reach,
  allow,
  run: ({ ctx, input }) => commands.endMeeting(ctx, input.assemblyId),
});

/** Takes the record of the meeting back. */
export const withdrawHolding = action({
  name: "minutes.withdraw-holding",
  input: WithdrawHolding,
  reach,
  allow,
  run: ({ ctx, input }) => commands.withdrawHolding(ctx, input.assemblyId),
});

/** Records that the meeting did not take place. */
export const recordNotHeld = action({
  name: "minutes.not-held",
  input: RecordNotHeld,
  reach,
  allow,
  run: ({ ctx, input }) => commands.recordNotHeld(ctx, input),
});

/** Takes "not held" back. */
export const withdrawNotHeld = action({
  name: "minutes.withdraw-not-held",
  input: WithdrawNotHeld,
  reach,
  allow,
  run: ({ ctx, input }) => commands.withdrawNotHeld(ctx, input.assemblyId),
});
