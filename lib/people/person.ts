import type { AgeBand, PersonRole, PersonTraits, Sex } from "@/lib/people/person-traits";
import { asAgeBand, asRole, asSex } from "@/lib/people/person-traits";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { fold } from "@/lib/platform/i18n/fold";

/** A person of the register as its screens show it. Days are civil dates. */
export type PersonView = PersonTraits & {
  id: string;
  municipalityId: string;
  name: string;
  phone: string | null;
  retainUntil: string;
  revision: number;
};

/** What is written of a person; the phone number only with consent. */
export type PersonInput = {
  name: string;
  villageId?: string;
  sex: Sex;
  ageBand: AgeBand;
  role: PersonRole;
  phone: string | null;
};

/** Columns of the register that follow from what was typed; the search column is always the folded name. */
export function personColumns({ name, villageId, sex, ageBand, role, phone }: PersonInput) {
  const written = cleanLine(name);
  return { name: written, searchText: fold(written), villageId: villageId ?? null, sex, ageBand, role, phone };
}

/** The traits of a row, with unreadable ones unknown. */
export function traitsOf(row: { sex: string; ageBand: string; role: string; villageId: string | null }): PersonTraits {
  return { sex: asSex(row.sex), ageBand: asAgeBand(row.ageBand), role: asRole(row.role), villageId: row.villageId };
}

/** A person as its form's fields hold it, by field name. */
export function personFields(person: Omit<PersonView, "id" | "municipalityId" | "revision">): Record<string, string> {
  const { name, villageId, sex, ageBand, role, phone, retainUntil } = person;
  return { name, villageId: villageId ?? "", sex, ageBand, role, phone: phone ?? "", retainUntil };
}

/**
 * Names of the fields that changed. The audit log holds these and never the words themselves: it can't be erased, and a
 * person can.
 */
export function changedFields(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(after).filter((name) => before[name] !== after[name]);
}
