"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import { mayWriteRecord } from "../policy";
import * as commands from "./commands";
import { DropItem, RaiseItem, RewordItem } from "./schema";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allow = (actor: Actor, view: AssemblyView) => mayWriteRecord(actor, tenancyOf(view));

/** Adds an item that was raised in the hall. */
export const raiseItem = action({
  name: "minutes.raise-item",
  input: RaiseItem,
  reach,
  allow,
  run: ({ ctx, input }) => commands.raiseItem(ctx, input),
});

/** Corrects the wording of an item raised in the hall. */
export const rewordItem = action({
  name: "minutes.reword-item",
  input: RewordItem,
  reach,
  allow,
  run: ({ ctx, input }) => commands.rewordItem(ctx, input),
});

/** Takes an item raised in the hall back. */
export const dropItem = action({
  name: "minutes.drop-item",
  input: DropItem,
  reach,
  allow,
  run: ({ ctx, input }) => commands.dropItem(ctx, input),
});
