"use server";
import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import { mayDecide } from "../policy";
import * as commands from "./commands";
import { MergePresences, SayApart, UndoApart, UndoMerge } from "./schema";

/** Takes several entries of those present for one person. */
export const mergePresences = action({
  name: "attendance.merge",
  input: MergePresences,
  reach: (actor, { assemblyId }) => findAssembly(actor, assemblyId),
  allow: (actor, view) => mayDecide(actor, tenancyOf(view)),
  run: ({ ctx, input }) => commands.mergePresences(ctx, input),
});

/** Takes such a merge back. */
export const undoMerge = action({
  name: "attendance.undo-merge",
  input: UndoMerge,
  reach: (actor, { assemblyId }) => findAssembly(actor, assemblyId),
  allow: (actor, view) => mayDecide(actor, tenancyOf(view)),
  run: ({ ctx, input }) => commands.undoMerge(ctx, input),
});

/** Says of entries that look alike that each is a person of its own. */
export const sayApart = action({
  name: "attendance.apart",
  input: SayApart,
  reach: (actor, { assemblyId }) => findAssembly(actor, assemblyId),
  allow: (actor, view) => mayDecide(actor, tenancyOf(view)),
  run: ({ ctx, input }) => commands.sayApart(ctx, input),
});

/** Takes that back: they are offered again. */
export const undoApart = action({
  name: "attendance.undo-apart",
  input: UndoApart,
  reach: (actor, { assemblyId }) => findAssembly(actor, assemblyId),
  allow: (actor, view) => mayDecide(actor, tenancyOf(view)),
  run: ({ ctx, input }) => commands.undoApart(ctx, input),
});
