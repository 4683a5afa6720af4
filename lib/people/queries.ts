import "server-only";
import type { Temporal } from "temporal-polyfill";
import { reachWhere, type Territory, territoryOf } from "@/lib/accounts/reach";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import type { Actor } from "@/lib/platform/auth/grant";
import { db, type Tx } from "@/lib/platform/db/client";
import { fromDateColumn, toDateColumn } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { fold } from "@/lib/platform/i18n/fold";
import { type Refusal, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";
import { type PersonView, traitsOf } from "./person";
import { REGISTER_ROLES } from "./policy";
import type { PersonPage, Register, RegisterPage } from "./register-page";
import type { PersonFilter } from "./schema";

export const PERSONS_PER_PAGE = 50;

/** A person with where it lies, for the policy. */
export type PersonFound = { person: PersonView; territory: Territory; timeZone: string };

const PLACED = { id: true, rayonId: true, rayon: { select: { oblastId: true } }, timeZone: true } as const;
const KEPT = { erasedAt: null, mergedIntoId: null } as const;
const COLUMNS = {
  ...{ id: true, municipalityId: true, villageId: true, name: true, sex: true, ageBand: true, role: true },
  ...{ phone: true, retainUntil: true, revision: true },
} as const;

/** The registers the actor keeps, by name; at most a hundred. One query. */
export async function listRegisters(actor: Pick<Actor, "grants">): Promise<Register[]> {
  const rows = await db.municipality.findMany({
    relationLoadStrategy: "join",
    where: { validTo: null, ...reachWhere(actor, REGISTER_ROLES) },
    orderBy: { searchText: "asc" },
    take: 100,
    select: {
      ...PLACED,
      name: true,
      villages: { where: { validTo: null }, orderBy: { searchText: "asc" }, select: { id: true, name: true } },
    },
  });
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name as Bilingual, timeZone: row.timeZone, territory: territoryOf(row) },
    villages: row.villages.map((village) => ({ id: village.id, name: village.name as Bilingual })),
  }));
}

/** One register the actor keeps; null when it is not theirs. One query. */
export async function findRegister(actor: Pick<Actor, "grants">, municipalityId: string): Promise<Register | null> {
  if (!isUuid(municipalityId)) return null;
  return (await listRegisters(actor)).find((register) => register.id === municipalityId) ?? null;
}

/** A page of the asked register, or of the first the actor keeps; null when there is none. Four queries. */
export async function findRegisterPage(
  actor: Pick<Actor, "grants">,
  filter: PersonFilter,
  now: Temporal.Instant,
): Promise<RegisterPage | null> {
  const registers = await listRegisters(actor);
  const register = filter.municipality ? registers.find(({ id }) => id === filter.municipality) : registers[0];
  if (!register) return null;
  return { register, registers, page: await listPersons(register, filter, civilDateIn(now, register.timeZone)) };
}

/** A page of a register by folded name; every word of the search must be part of the name. Three queries. */
export async function listPersons(
  register: Pick<Register, "id">,
  filter: Pick<PersonFilter, "q" | "village" | "outdated" | "page">,
  todayOn: string,
): Promise<PersonPage> {
  const past = { retainUntil: { lt: toDateColumn(todayOn) } };
  const own = { municipalityId: register.id, ...KEPT };
  const where: Prisma.PersonWhereInput = {
    ...own,
    ...(isUuid(filter.village) ? { villageId: filter.village } : {}),
    ...(filter.outdated ? past : {}),
    AND: wordsOf(filter.q).map((word) => ({ searchText: { contains: word } })),
  };
  const [rows, total, outdated] = await Promise.all([
    db.person.findMany({
      where,
      orderBy: [{ searchText: "asc" }, { id: "asc" }],
      skip: (filter.page - 1) * PERSONS_PER_PAGE,
      take: PERSONS_PER_PAGE,
      select: COLUMNS,
    }),
    db.person.count({ where }),
    db.person.count({ where: { ...own, ...past } }),
  ]);
  return { rows: rows.map(viewOf), total, outdated };
}

/** One person; null when not there, erased, or in nobody's reach who asks. One query. */
export async function findPerson(actor: Pick<Actor, "grants">, id: string): Promise<PersonFound | null> {
  if (!isUuid(id)) return null;
  const row = await db.person.findFirst({
    where: { id, ...KEPT, municipality: reachWhere(actor, REGISTER_ROLES) },
    select: { ...COLUMNS, municipality: { select: PLACED } },
  });
  if (!row) return null;
  return { person: viewOf(row), territory: territoryOf(row.municipality), timeZone: row.municipality.timeZone };
}

/** The villages of a municipality that there are today, by name. One query. */
export async function findVillages(municipalityId: string): Promise<{ id: string; name: Bilingual }[]> {
  const rows = await db.village.findMany({
    where: { municipalityId, validTo: null },
    orderBy: [{ searchText: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
  return rows.map(({ id, name }) => ({ id, name: name as Bilingual }));
}

/** Refuses a village that is not one of the municipality's. One query when one is given. */
export async function foreignVillage(
  from: Pick<Tx, "village">,
  municipalityId: string,
  villageId: string | null | undefined,
): Promise<Refusal | null> {
  if (!villageId) return null;
  const own = isUuid(villageId) ? await from.village.count({ where: { id: villageId, municipalityId } }) : 0;
  return own === 0 ? refuse("invalid-input", { fields: { villageId: "invalid" } }) : null;
}

/** The words of a search as the folded column can be asked for them. */
function wordsOf(q: string): string[] {
  return fold(q).split(" ").filter(Boolean).slice(0, 6);
}

type Row = Prisma.PersonGetPayload<{ select: typeof COLUMNS }>;

function viewOf({ sex, ageBand, role, villageId, ...row }: Row): PersonView {
  const { id, municipalityId, name, phone, revision } = row;
  const traits = traitsOf({ sex, ageBand, role, villageId });
  return { id, municipalityId, name, phone, revision, ...traits, retainUntil: fromDateColumn(row.retainUntil) };
}
