import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { type Attendance, presenceOf, registerIdsOf } from "@/lib/attendance/fold";
import { findAttendance } from "@/lib/attendance/queries";
import { isBeforeMeeting } from "@/lib/attendance/too-early";
import { traitsOf } from "@/lib/people/person";
import { findVillages } from "@/lib/people/queries";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { fold } from "@/lib/platform/i18n/fold";
import { mayViewRoster } from "./policy";
import type { RegisterHit, RosterPage, RosterRow, Unexpected } from "./roster-view";
import type { RosterFilter } from "./schema";

export const ROSTER_PER_PAGE = 50;
const MOST_HITS = 10;

export type RosterDeskView = {
  view: AssemblyView;
  attendance: Attendance;
  roster: RosterPage;
  villages: { id: string; name: Bilingual }[];
  isOpen: boolean;
};

/** The roster of one meeting for those who may see names; null for everybody else. Ten queries. */
export async function findRosterDesk(
  actor: Actor,
  id: string,
  { filter, now }: { filter: RosterFilter; now: Temporal.Instant },
): Promise<RosterDeskView | null> {
  const view = await findAssembly(actor, id);
  if (!view || !mayViewRoster(actor, tenancyOf(view))) return null;
  const [attendance, villages] = await Promise.all([findAttendance(view.id), findVillages(view.municipality.id)]);
  const meeting = {
    ...{ zone: view.municipality.timeZone, startsAt: new Date(view.startsAt) },
    hasResult: view.holding !== null || view.notHeld !== null,
  };
  const roster = await findRoster(view, attendance, filter);
  return { view, attendance, roster, villages, isOpen: !isBeforeMeeting(meeting, now) };
}

/**
 * A page of the roster with who came. Four queries whatever its length; five with a search.
 * @param view found through the actor
 * @param attendance of the same meeting
 */
export async function findRoster(
  view: Pick<AssemblyView, "id" | "municipality">,
  attendance: Attendance,
  filter: RosterFilter,
): Promise<RosterPage> {
  const cameIds = [...attendance.byPerson.values()].flatMap(registerIdsOf);
  const own = { assemblyId: view.id };
  const where: Prisma.RosterEntryWhereInput = { ...own, person: named(filter.q), ...shown(filter.show, cameIds) };
  const came = await db.rosterEntry.findMany({
    where: { ...own, personId: { in: cameIds } },
    select: { personId: true },
  });
  const listed = new Set(came.map(({ personId }) => personId));
  const [rows, total, expected, unexpected, hits] = await Promise.all([
    findRows(where, filter.page),
    db.rosterEntry.count({ where }),
    db.rosterEntry.count({ where: own }),
    findUnexpected(attendance, listed),
    fold(filter.q) ? findHits(view, filter.q, cameIds) : [],
  ]);
  return {
    rows: rows.map((row) => rowOf(row, attendance)),
    ...{ total, expected, expectedCame: listed.size, unexpected, hits, sameWalkIns: attendance.sameWalkIns },
  };
}

const PERSON = {
  select: { name: true, sex: true, ageBand: true, villageId: true, village: { select: { name: true } } },
} as const;

function findRows(where: Prisma.RosterEntryWhereInput, page: number) {
  return db.rosterEntry.findMany({
    relationLoadStrategy: "join",
    where,
    orderBy: [{ person: { searchText: "asc" } }, { personId: "asc" }],
    skip: (page - 1) * ROSTER_PER_PAGE,
    take: ROSTER_PER_PAGE,
    select: { personId: true, role: true, person: PERSON },
  });
}

function named(q: string): Prisma.PersonWhereInput {
  const words = fold(q).split(" ").filter(Boolean).slice(0, 6);
  return { AND: words.map((word) => ({ searchText: { contains: word } })) };
}

function shown(show: RosterFilter["show"], cameIds: string[]): Prisma.RosterEntryWhereInput {
  if (show === "came") return { personId: { in: cameIds } };
  return show === "absent" ? { personId: { notIn: cameIds } } : {};
}

type Row = Awaited<ReturnType<typeof findRows>>[number];

function rowOf({ personId, role, person }: Row, attendance: Attendance): RosterRow {
  const presence = presenceOf(attendance, `person:${personId}`);
  return {
    ...{ personId, name: person.name, village: (person.village?.name ?? null) as Bilingual | null },
    ...traitsOf({ ...person, role }),
    at: presence?.at ?? null,
  };
}

async function findUnexpected(attendance: Attendance, listed: Set<string>): Promise<Unexpected[]> {
  const present = [...attendance.byPerson.values()].filter((one) => !registerIdsOf(one).some((id) => listed.has(id)));
  const ids = present.flatMap(({ personId }) => (personId ? [personId] : []));
  const persons = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(persons.map(({ id, name }) => [id, name]));
  return present.map((presence) => ({
    ...presence,
    name: presence.personId ? (names.get(presence.personId) ?? "") : (presence.newPerson?.name ?? ""),
  }));
}

/** Persons of the register who are neither expected nor here: to be added with one press. */
async function findHits(
  { id: assemblyId, municipality }: Pick<AssemblyView, "id" | "municipality">,
  q: string,
  cameIds: string[],
): Promise<RegisterHit[]> {
  const rows = await db.person.findMany({
    relationLoadStrategy: "join",
    where: {
      ...{ municipalityId: municipality.id, erasedAt: null, mergedIntoId: null, roster: { none: { assemblyId } } },
      ...{ id: { notIn: cameIds }, ...named(q) },
    },
    orderBy: [{ searchText: "asc" }, { id: "asc" }],
    take: MOST_HITS,
    select: { id: true, name: true, village: { select: { name: true } } },
  });
  return rows.map(({ id, name, village }) => ({
    ...{ personId: id, name, village: (village?.name ?? null) as Bilingual | null },
  }));
}
