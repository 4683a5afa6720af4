import { z } from "zod";
import { idField, line, typedCount, typedDay, typedTime, versionField } from "@/lib/platform/typed-fields";
import { NOT_HELD_REASONS } from "./not-held-reasons";

const person = line(120).optional();

/** Start and end as they really were; without an end the meeting is still under way. */
export const HoldMeeting = z.object({
  assemblyId: idField,
  version: versionField,
  startedOn: typedDay,
  startedTime: typedTime,
  endedOn: typedDay.optional(),
  endedTime: typedTime.optional(),
  chair: person,
  secretary: person,
});
export type HoldMeeting = z.infer<typeof HoldMeeting>;

/** "It begins now", "it ends now". */
export const BeginMeeting = z.object({ assemblyId: idField });
export const EndMeeting = z.object({ assemblyId: idField });
export const WithdrawHolding = z.object({ assemblyId: idField });

export const RecordNotHeld = z.object({
  assemblyId: idField,
  reason: z.enum(NOT_HELD_REASONS, "required"),
  note: line(1000),
  cameCount: typedCount,
});
export type RecordNotHeld = z.infer<typeof RecordNotHeld>;

export const WithdrawNotHeld = z.object({ assemblyId: idField });
