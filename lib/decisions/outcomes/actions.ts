"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import { mayDecide } from "../policy";
import * as commands from "./commands";
import { readProposals } from "./proposals";
import { SaveOutcome, SaveProposals } from "./schema";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allow = (actor: Actor, view: AssemblyView) => mayDecide(actor, tenancyOf(view));

/** Writes down what became of an item. */
export const saveOutcome = action({
  name: "decisions.save-outcome",
  input: SaveOutcome,
  reach,
  allow,
  run: ({ ctx, input }) => commands.saveOutcome(ctx, input),
  told: ({ version }) => ({ version: String(version) }),
});

/** Writes down a choice among several proposals. */
export const saveProposals = action({
  name: "decisions.save-proposals",
  input: SaveProposals,
  reach,
  allow,
  run: ({ ctx, input }) => {
    const { assemblyId, itemId, version, options, chosen } = input;
    return commands.saveProposals(ctx, { assemblyId, itemId, version, proposals: readProposals(options, chosen) });
  },
  told: ({ version }) => ({ version }),
});
