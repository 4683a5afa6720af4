import { z } from "zod";
import { idField, line, typedDay } from "@/lib/platform/typed-fields";

export const SIGNERS = ["chair", "secretary"] as const;
export type Signer = (typeof SIGNERS)[number];

/** A signature that stands on paper, written down here. */
export const RecordSignature = z.object({
  assemblyId: idField,
  role: z.enum(SIGNERS, "required"),
  name: line(120),
  signedOn: typedDay,
});
export type RecordSignature = z.infer<typeof RecordSignature>;

export const WithdrawSignature = z.object({ assemblyId: idField, signatureId: idField });
