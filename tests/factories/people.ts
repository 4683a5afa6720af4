import { type PersonInput, personColumns } from "@/lib/people/person";
import { db } from "@/lib/platform/db/client";
import { toDateColumn } from "@/lib/platform/db/dates";
import { MONDAY } from "./write-context";

type Given = Partial<PersonInput> & { municipalityId: string; retainUntil?: string };

/** A person of the register: "Айгүл Асанова", a woman of 29–59, unless said otherwise. */
export async function aPerson(given: Given): Promise<{ id: string; name: string }> {
  const { municipalityId, retainUntil = "2029-11-02", ...more } = given;
  const columns = personColumns({
    ...{ name: "Айгүл Асанова", sex: "female", ageBand: "29-59", role: "resident", phone: null },
    ...more,
  });
  const createdAt = new Date(MONDAY.epochMilliseconds);
  const phoneConsentAt = columns.phone ? createdAt : null;
  return db.person.create({
    data: { municipalityId, ...columns, createdAt, phoneConsentAt, retainUntil: toDateColumn(retainUntil) },
    select: { id: true, name: true },
  });
}

/** Puts persons on the roster of an assembly. */
export async function expected(assembly: { id: string; municipalityId: string }, personIds: string[]): Promise<void> {
  const addedAt = new Date(MONDAY.epochMilliseconds);
  const { id: assemblyId, municipalityId } = assembly;
  await db.rosterEntry.createMany({
    data: personIds.map((personId) => ({ municipalityId, assemblyId, personId, addedAt })),
  });
}
