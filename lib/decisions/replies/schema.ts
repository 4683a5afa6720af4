import { z } from "zod";
import { idField, line, requiredBilingual, typedDay } from "@/lib/platform/typed-fields";

/** What the kenesh or the ayil okmotu answered; the letter itself may be added. */
export const RecordReply = z.object({
  assemblyId: idField,
  dispatchId: idField,
  receivedOn: typedDay,
  number: line(60).optional(),
  text: requiredBilingual(8000),
  file: z.instanceof(File, { error: "invalid" }).optional(),
});
export type RecordReply = z.infer<typeof RecordReply>;

export const WithdrawReply = z.object({ assemblyId: idField, replyId: idField });

/** Address of a reply's letter. */
export const ReplyPath = z.object({ params: z.object({ id: idField, reply: idField }) });
