import { z } from "zod";
import { CHANNELS } from "@/lib/notice-rules/channels";
import { idField, line, typedCount, typedDay, typedTime } from "@/lib/platform/typed-fields";
import { PROOFS, PURPOSES } from "./posting";

export const RecordPosting = z.object({
  assemblyId: idField,
  purpose: z.enum(PURPOSES, "invalid"),
  channel: z.enum(CHANNELS, "required"),
  place: line(200),
  on: typedDay,
  time: typedTime,
  byWhom: line(120),
  audience: typedCount,
  proof: z.enum(PROOFS, "required"),
  file: z.instanceof(File, { error: "invalid" }).optional(),
  replyId: idField.optional(),
});
export type RecordPosting = z.infer<typeof RecordPosting>;

export const WithdrawPosting = z.object({ assemblyId: idField, postingId: idField });
export type WithdrawPosting = z.infer<typeof WithdrawPosting>;

/** Path of the page that shows a proof. */
export const ProofPath = z.object({ params: z.object({ id: idField, posting: idField }) });

/** What the page of one posting is asked for; what cannot be read is left open. */
export const PostingAsk = z.object({
  channel: z.enum(CHANNELS).optional().catch(undefined),
  purpose: z.enum(["notice", "reminder"]).catch("notice"),
});
