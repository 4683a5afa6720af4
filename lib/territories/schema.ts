import { z } from "zod";
import { MAX_IMPORT_BYTES } from "@/lib/platform/import-preview";
import { LEVELS } from "./territory";

/** A table file that a person hands in. */
export const HandInTerritories = z.object({
  file: z.instanceof(File, { error: "required" }).refine((file) => file.size <= MAX_IMPORT_BYTES, "file-too-large"),
});
export type HandInTerritories = z.infer<typeof HandInTerritories>;

/** The file that was looked at, and what the look promised ("new/changed"), so that nothing else is imported. */
export const ImportTerritories = z.object({
  sha256: z.string("required").regex(/^[0-9a-f]{64}$/, "invalid"),
  seen: z.string("required").regex(/^\d{1,6}\/\d{1,6}$/, "invalid"),
});
export type ImportTerritories = z.infer<typeof ImportTerritories>;

/** What a list of territories is asked for, from the address line: anything unreadable counts as not asked. */
export const TerritoryFilter = z.object({
  q: z.string().max(200).catch(""),
  level: z.enum(LEVELS).or(z.literal("")).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type TerritoryFilter = z.infer<typeof TerritoryFilter>;
