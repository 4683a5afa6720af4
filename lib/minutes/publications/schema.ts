import { z } from "zod";
import { idField, requiredBilingual } from "@/lib/platform/typed-fields";

export const PublishMinutes = z.object({ assemblyId: idField });

/** A correction of published minutes. */
export const AddErratum = z.object({ assemblyId: idField, text: requiredBilingual(4000) });
export type AddErratum = z.infer<typeof AddErratum>;

/** Address of a frozen protocol: the meeting and the paper's language. */
export const ProtocolPath = z.object({
  params: z.object({ id: idField, language: z.enum(["ky", "ru"], "invalid") }),
  query: z.record(z.string(), z.array(z.string())),
});
