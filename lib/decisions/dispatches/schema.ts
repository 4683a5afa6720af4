import { z } from "zod";
import { idField, line, typedDay } from "@/lib/platform/typed-fields";
import { ADDRESSEES } from "./addressees";

/** Decisions that go out under one outgoing number. */
export const SendDecisions = z.object({
  assemblyId: idField,
  addressee: z.enum(ADDRESSEES, "required"),
  outgoingNumber: line(60),
  sentOn: typedDay,
  decisionIds: z.array(idField, "required").min(1, "required").max(200, "too-large"),
});
export type SendDecisions = z.infer<typeof SendDecisions>;

export const WithdrawDispatch = z.object({ assemblyId: idField, dispatchId: idField });
