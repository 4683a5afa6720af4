import { inventPeople } from "@/lib/people/invented-name";
import { personColumns } from "@/lib/people/person";
import type { PersonTraits } from "@/lib/people/person-traits";
import { retainUntil } from "@/lib/people/retention";
import { toDateColumn } from "@/lib/platform/db/dates";
import { at, write } from "@/lib/platform/db/write";
import { fold } from "@/lib/platform/i18n/fold";
import { done } from "@/lib/platform/outcome";
import type { TypedName } from "@/lib/rosters/typed-names";
import { must } from "../must";
import type { Deed } from "./chronicle";
import { type Stage, staffKey, villageId } from "./stage";
import type { When } from "./story";

export type Resident = TypedName & Pick<PersonTraits, "role">;

/** People of a village: always the same ones in the same order, no name twice. */
export function* residentsOf(village: string): Generator<Resident> {
  const seen = new Set<string>();
  for (const { name, sex, ageBand, role } of inventPeople(`demo ${village}`)) {
    if (seen.has(fold(name))) continue;
    seen.add(fold(name));
    yield { name, sex, ageBand, role };
  }
}

/** So many women and men of a village, as a list typed at the door names them. */
export function peopleWho({ village, women, men }: { village: string; women: number; men: number }): TypedName[] {
  const left = { female: women, male: men, unknown: 0 };
  const came: TypedName[] = [];
  for (const { name, sex, ageBand } of residentsOf(village)) {
    if (left.female + left.male === 0) break;
    if (left[sex] === 0) continue;
    left[sex] -= 1;
    came.push({ name, sex, ageBand });
  }
  return came;
}

/** Fills the register of people: `count` of each village. */
export function registerDeeds(stage: Stage, when: When, counts: Record<string, number>): Deed[] {
  const { id: municipalityId } = stage.place.municipality;
  return Object.entries(counts).map(([village, count]) => ({
    ...{ at: when, by: staffKey(stage, "specialist"), did: "people.add" },
    run: async (ctx) => {
      const rows = [...residentsOf(village).take(count)].map((person) => ({
        ...personColumns({ ...person, villageId: villageId(stage, village), phone: null }),
        ...{ municipalityId, createdAt: at(ctx), retainUntil: toDateColumn(retainUntil(when.slice(0, 10))) },
      }));
      const outcome = await write(ctx, async (tx, log) => {
        await tx.person.createMany({ data: rows });
        await log({ noun: "register", id: municipalityId, municipalityId, after: { added: rows.length, village } });
        return done({ added: rows.length });
      });
      must(outcome, "register");
    },
  }));
}
