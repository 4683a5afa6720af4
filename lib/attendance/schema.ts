import { z } from "zod";
import { PERSON_TRAITS } from "@/lib/people/schema";
import { idField, line, typedCount } from "@/lib/platform/typed-fields";

const assemblyId = idField;

export const RegisterPresence = z.object({ assemblyId, personId: idField });

/** `key`: "person:<id>" or "walk-in:<event id>". */
const key = z.string("required").max(80, "invalid");

export const TakeBackPresence = z.object({ assemblyId, key, reason: z.string().max(300, "too-long").optional() });
export type TakeBackPresence = z.infer<typeof TakeBackPresence>;

const WALK_IN = { name: line(120), ...PERSON_TRAITS };

export const AddWalkIn = z.object({ assemblyId, ...WALK_IN });
export type AddWalkIn = z.infer<typeof AddWalkIn>;

export const CorrectWalkIn = z.object({ assemblyId, key, ...WALK_IN });
export type CorrectWalkIn = z.infer<typeof CorrectWalkIn>;

export const ForgetWalkIn = z.object({ assemblyId, key });

/** Heads counted. An empty field is unknown. */
export const CountHeads = z.object({
  assemblyId,
  women: typedCount,
  men: typedCount,
  youth: typedCount,
  total: typedCount,
});
export type CountHeads = z.infer<typeof CountHeads>;
