import { z } from "zod";
import { idField, line } from "@/lib/platform/typed-fields";

/** A list of names, one per line. With the button "came" they are registered as present as well. */
export const AddNames = z.object({
  assemblyId: idField,
  names: line(60_000),
  villageId: idField.optional(),
  intent: z.enum(["expected", "came"], "invalid").default("expected"),
});
export type AddNames = z.infer<typeof AddNames>;

export const AddPerson = z.object({ assemblyId: idField, personId: idField });

/** Everybody of the register who lives in that village. */
export const AddVillage = z.object({ assemblyId: idField, villageId: idField });

export const RemoveEntry = z.object({ assemblyId: idField, personId: idField });

/** What the roster is asked for, from the address line: anything unreadable counts as not asked. */
export const RosterFilter = z.object({
  q: z.string().max(200).catch(""),
  show: z.enum(["all", "came", "absent"]).catch("all"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type RosterFilter = z.infer<typeof RosterFilter>;
