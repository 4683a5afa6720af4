import { z } from "zod";
import { idField } from "@/lib/platform/typed-fields";

/** Entries that are one person: "person:<id>" or "walk-in:<event id>" each. */
export const MergePresences = z.object({
  assemblyId: idField,
  keys: z.array(z.string().max(80, "invalid"), "required").min(2, "invalid").max(50, "too-long"),
});

/** Entries of which each is a person of its own. */
export const SayApart = MergePresences;

/** `apartId`: what was said. */
export const UndoApart = z.object({ assemblyId: idField, apartId: idField });

/** `key`: the entry that is a person of its own again. */
export const UndoMerge = z.object({ assemblyId: idField, key: z.string("required").max(80, "invalid") });
