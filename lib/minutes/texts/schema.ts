import { z } from "zod";
import { bilingualText, idField, versionField } from "@/lib/platform/typed-fields";

/** One section of the minutes: "opening", "closing", or an item's id. `version` 0: nobody has saved it yet. */
export const SaveText = z.object({
  assemblyId: idField,
  section: idField,
  version: versionField,
  text: bilingualText(20_000),
});
export type SaveText = z.infer<typeof SaveText>;
