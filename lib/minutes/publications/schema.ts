import { z } from "zod";
import { idField, requiredBilingual } from "@/lib/platform/typed-fields";

/** It can't be undone, so a box is ticked first. */
export const PublishMinutes = z.object({ assemblyId: idField, sure: z.string("tick-to-publish") });

/** A correction of published minutes. */
export const AddErratum = z.object({ assemblyId: idField, text: requiredBilingual(4000) });
export type AddErratum = z.infer<typeof AddErratum>;

const language = z.enum(["ky", "ru"], "invalid");

/** Address of the draft to be signed. */
export const DraftPath = z.object({ params: z.object({ id: idField, language }) });

/** Address of the paper of one published version. */
export const PaperPath = z.object({
  params: z.object({
    id: idField,
    version: z.coerce.number("invalid").int("invalid").min(1, "invalid").max(10_000, "invalid"),
    language,
  }),
});
