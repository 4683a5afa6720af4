import { z } from "zod";
import { readPhone } from "@/lib/accounts/phone";
import { idField, line, tick, typedDay, versionField } from "@/lib/platform/typed-fields";
import { AGE_BANDS, PERSON_ROLES, SEXES } from "./person-traits";

const phone = z
  .string()
  .max(40, "too-long")
  .optional()
  .transform((typed, context) => {
    if (!typed) return null;
    const read = readPhone(typed);
    if (read) return read;
    context.addIssue({ code: "custom", message: "not-a-phone" });
    return z.NEVER;
  });

/** What any form asks of a person; "unknown" where nobody said. */
export const PERSON_TRAITS = {
  villageId: idField.optional(),
  sex: z.enum(SEXES, "invalid").default("unknown"),
  ageBand: z.enum(AGE_BANDS, "invalid").default("unknown"),
  role: z.enum(PERSON_ROLES, "invalid").default("resident"),
};

const PERSON = { name: line(120), ...PERSON_TRAITS, phone, phoneConsent: tick };

/** A number is kept only when its owner agreed. */
function agreed(person: { phone: string | null; phoneConsent: boolean }): boolean {
  return person.phone === null || person.phoneConsent;
}

const NEEDS_CONSENT = { path: ["phoneConsent"], message: "consent-needed" };

export const AddPerson = z.object({ municipalityId: idField, ...PERSON }).refine(agreed, NEEDS_CONSENT);
export type AddPerson = z.infer<typeof AddPerson>;

export const EditPerson = z
  .object({ personId: idField, version: versionField, ...PERSON, retainUntil: typedDay })
  .refine(agreed, NEEDS_CONSENT);
export type EditPerson = z.infer<typeof EditPerson>;

export const ErasePerson = z.object({ personId: idField });

export const EraseOutdated = z.object({ municipalityId: idField });

/** What the register is asked for, from the address line: anything unreadable counts as not asked. */
export const PersonFilter = z.object({
  municipality: z.string().max(64).catch(""),
  q: z.string().max(200).catch(""),
  village: z.string().max(64).catch(""),
  outdated: z.literal("1").or(z.literal("")).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type PersonFilter = z.infer<typeof PersonFilter>;
