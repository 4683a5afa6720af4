import { z } from "zod";
import { bilingualText, idField, versionField } from "@/lib/platform/typed-fields";

/** One section of the minutes: "opening", "closing", or an item's id. `version` 0: nobody has saved it yet. */
export const SaveText = z.object({
  assemblyId: idField,
  section: z.string("required").max(64, "invalid"),
  version: versionField,
  text: bilingualText(20_000),
});
export type SaveText = z.infer<typeof SaveText>;

/** What the page of earlier wordings is asked for; anything unreadable counts as the first page. */
export const WordingsAsk = z.object({
  of: z.string().max(64).catch("opening"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type WordingsAsk = z.infer<typeof WordingsAsk>;
