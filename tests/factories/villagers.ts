import { randomUUID } from "node:crypto";
import { inventPeople } from "@/lib/people/invented-name";
import { personColumns } from "@/lib/people/person";
import { db } from "@/lib/platform/db/client";
import { toDateColumn } from "@/lib/platform/db/dates";
import { expected } from "./people";
import { MONDAY } from "./write-context";

export type Villager = { id: string; name: string };

/** So many invented persons of a municipality, all on the roster of one meeting; the same names for the same seed. */
export async function villagersAt(
  meeting: { id: string; municipalityId: string },
  count: number,
  seed = "villagers",
): Promise<Villager[]> {
  const people = inventPeople(seed)
    .take(count)
    .map(({ name, sex, ageBand, role }) => ({
      id: randomUUID(),
      ...personColumns({ name, sex, ageBand, role, phone: null }),
    }))
    .toArray();
  const told = { municipalityId: meeting.municipalityId, createdAt: new Date(MONDAY.epochMilliseconds) };
  const retainUntil = toDateColumn("2029-11-02");
  await db.person.createMany({ data: people.map((person) => ({ ...person, ...told, retainUntil })) });
  await expected(
    meeting,
    people.map(({ id }) => id),
  );
  return people.map(({ id, name }) => ({ id, name }));
}
