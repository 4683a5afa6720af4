"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { mayRegister } from "@/lib/attendance/policy";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import { type Outcome, refuse } from "@/lib/platform/outcome";
import * as commands from "./commands";
import { mayKeepRoster } from "./policy";
import { AddNames, AddPerson, AddVillage, RemoveEntry } from "./schema";
import { MOST_LINES, readTypedNames } from "./typed-names";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allow = (actor: Actor, view: AssemblyView) => mayKeepRoster(actor, tenancyOf(view));

/** Puts a typed list of names on the roster, and says that they came when that button was pressed. */
export const addNames = action({
  name: "rosters.add-names",
  input: AddNames,
  reach,
  allow: (actor, view, input) =>
    allow(actor, view) && (input.intent === "expected" || mayRegister(actor, tenancyOf(view))),
  run: async ({ ctx, input }): Promise<Outcome<commands.NamesAdded>> => {
    const { names, faults } = readTypedNames(input.names);
    const [fault] = faults;
    if (fault) return refuse("invalid-input", { fields: { names: fault.code }, fill: { line: fault.line } });
    if (names.length > MOST_LINES)
      return refuse("invalid-input", { fields: { names: "too-many-names" }, fill: { max: MOST_LINES } });
    const { assemblyId, villageId = null, intent } = input;
    return commands.addNames(ctx, { assemblyId, villageId, names, came: intent === "came" });
  },
});

/** Puts everybody of the register who lives in a village on the roster. */
export const addVillage = action({
  name: "rosters.add-village",
  input: AddVillage,
  reach,
  allow,
  run: ({ ctx, input }) => commands.addVillage(ctx, input),
});

/** Puts one person of the register on the roster. */
export const addPerson = action({
  name: "rosters.add-person",
  input: AddPerson,
  reach,
  allow,
  run: ({ ctx, input }) => commands.addPerson(ctx, input),
});

/** Takes somebody off the roster who did not come. */
export const removeEntry = action({
  name: "rosters.remove",
  input: RemoveEntry,
  reach,
  allow,
  run: ({ ctx, input }) => commands.removeEntry(ctx, input),
});
