"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import * as commands from "./commands";
import { mayCount, mayForget, mayRegister } from "./policy";
import { AddWalkIn, CorrectWalkIn, CountHeads, ForgetWalkIn, RegisterPresence, TakeBackPresence } from "./schema";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allowDoor = (actor: Actor, view: AssemblyView) => mayRegister(actor, tenancyOf(view));

/** Says that a person of the register came. */
export const registerPresence = action({
  name: "attendance.register",
  input: RegisterPresence,
  reach,
  allow: allowDoor,
  run: ({ ctx, input }) => commands.registerPresence(ctx, input),
});

/** Takes a presence back. */
export const takeBackPresence = action({
  name: "attendance.take-back",
  input: TakeBackPresence,
  reach,
  allow: allowDoor,
  run: ({ ctx, input }) => commands.takeBackPresence(ctx, input),
});

/** Says that somebody came who is not in the register. */
export const addWalkIn = action({
  name: "attendance.add-walk-in",
  input: AddWalkIn,
  reach,
  allow: allowDoor,
  run: ({ ctx, input }) => commands.addWalkIn(ctx, { ...input, villageId: input.villageId ?? null }),
});

/** Corrects who a walk-in was. */
export const correctWalkIn = action({
  name: "attendance.correct-walk-in",
  input: CorrectWalkIn,
  reach,
  allow: allowDoor,
  run: ({ ctx, input }) => commands.correctWalkIn(ctx, { ...input, villageId: input.villageId ?? null }),
});

/** Takes a walk-in's name out of the log for ever. */
export const forgetWalkIn = action({
  name: "attendance.forget-walk-in",
  input: ForgetWalkIn,
  reach,
  allow: (actor, view) => mayForget(actor, tenancyOf(view)),
  run: ({ ctx, input }) => commands.forgetWalkIn(ctx, input),
});

/** Writes down the heads counted in the hall. */
export const countHeads = action({
  name: "attendance.count-heads",
  input: CountHeads,
  reach,
  allow: (actor, view) => mayCount(actor, tenancyOf(view)),
  run: ({ ctx, input }) => commands.countHeads(ctx, input),
});
