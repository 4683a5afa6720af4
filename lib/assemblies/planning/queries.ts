import "server-only";
import { Temporal } from "temporal-polyfill";
import { reachWhere } from "@/lib/accounts/reach";
import type { Planner, PlanningGround } from "@/lib/assemblies/planning-ground";
import { OFFICE } from "@/lib/assemblies/policy";
import type { LastEditor } from "@/lib/assemblies/stale-plan";
import { addDays, type CivilDate } from "@/lib/calendar/civil-date";
import { civilDateIn, startOfDay, timeIn } from "@/lib/calendar/zoned-day";
import { findCharterValues } from "@/lib/charter/queries";
import type { HallBooking, NearAssembly } from "@/lib/notice-rules/day-advice";
import type { PlaceView } from "@/lib/places/place-view";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { toDateColumn } from "@/lib/platform/db/dates";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { isUuid } from "@/lib/platform/uuid";

const MOST_MUNICIPALITIES = 500;
/** A village is tired by two meetings within a week of each other. */
const NEAR_DAYS = 7;

/** Where the actor may plan, by name; most people have one municipality. One query. */
export async function findPlanners(actor: Actor): Promise<Planner[]> {
  const rows = await db.municipality.findMany({
    where: { ...reachWhere(actor, OFFICE), validTo: null },
    select: { id: true, name: true },
    orderBy: { searchText: "asc" },
    take: MOST_MUNICIPALITIES,
  });
  return rows.map(({ id, name }) => ({ id, name: name as Bilingual }));
}

/** What a plan in this municipality is made of; null when the actor does not reach it. Two queries. */
export async function findPlanningGround(
  actor: Actor,
  municipalityId: string,
  today: CivilDate,
): Promise<PlanningGround | null> {
  if (!isUuid(municipalityId)) return null;
  const [row, charter] = await Promise.all([
    db.municipality.findFirst({
      relationLoadStrategy: "join",
      where: { ...reachWhere(actor), id: municipalityId },
      select: {
        ...{ id: true, soate: true, name: true, timeZone: true, rayonId: true, contactName: true, contactPhone: true },
        rayon: { select: { oblastId: true } },
        villages: {
          where: { OR: [{ validTo: null }, { validTo: { gte: toDateColumn(today) } }] },
          orderBy: { searchText: "asc" },
          select: { id: true, name: true },
        },
        places: {
          where: { withdrawnAt: null },
          orderBy: { id: "asc" },
          select: {
            ...{ id: true, villageId: true, name: true, address: true, directions: true, capacity: true },
            revision: true,
          },
        },
      },
    }),
    findCharterValues([municipalityId]),
  ]);
  if (!row) return null;
  const { rayon, villages, places, name, ...municipality } = row;
  return {
    municipality: { ...municipality, name: name as Bilingual, oblastId: rayon.oblastId },
    villages: villages as PlanningGround["villages"],
    places: places as PlaceView[],
    charter: charter.get(municipalityId) ?? [],
  };
}

/**
 * Who wrote a plan or one of its items last, from the audit log; null when that cannot be told. Asked only for a meeting
 * that the actor was found to reach. One query.
 */
export async function findLastEditor(
  _actor: Actor,
  nounId: string,
  noun: "assembly" | "agenda-item" = "assembly",
): Promise<LastEditor | null> {
  const entry = await db.auditEntry.findFirst({
    where: { noun, nounId },
    orderBy: { id: "desc" },
    select: { byName: true, at: true },
  });
  return entry && { byName: entry.byName, at: entry.at.toISOString() };
}

type Asked = {
  municipalityId: string;
  timeZone: string;
  villageIds: readonly string[];
  placeId?: string;
  /** First and last day that is looked at. */
  from: CivilDate;
  to: CivilDate;
  /** The meeting that is planned itself. */
  except?: string;
};

export type Neighbours = { assemblies: NearAssembly[]; hall: HallBooking[] };

/** Other meetings around some days: those of the same villages, and those in the same hall. One query. */
export async function findNeighbours(asked: Asked): Promise<Neighbours> {
  const { municipalityId, timeZone: zone, placeId } = asked;
  const villageIds = asked.villageIds.filter(isUuid);
  const rows = await db.assembly.findMany({
    where: {
      ...{ municipalityId, withdrawnAt: null, notHeld: null },
      ...(asked.except ? { id: { not: asked.except } } : {}),
      publications: { none: { kind: "cancellation" } },
      startsAt: {
        gte: dayStart(addDays(asked.from, -NEAR_DAYS), zone),
        lt: dayStart(addDays(asked.to, NEAR_DAYS + 1), zone),
      },
      OR: [
        { villages: { some: { villageId: { in: villageIds } } } },
        ...(placeId && isUuid(placeId) ? [{ placeId }] : []),
      ],
    },
    orderBy: { startsAt: "asc" },
    select: {
      ...{ id: true, title: true, startsAt: true, plannedMinutes: true, placeId: true },
      villages: { select: { villageId: true } },
    },
  });
  const meetings = rows.map(({ startsAt, plannedMinutes, title, ...row }) => {
    const start = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime());
    const until = start.add({ minutes: plannedMinutes });
    const times = { on: civilDateIn(start, zone), from: timeIn(start, zone), to: timeIn(until, zone) };
    return { ...row, ...times, title: title as Bilingual };
  });
  return {
    assemblies: meetings
      .filter(({ villages }) => villages.some(({ villageId }) => villageIds.includes(villageId)))
      .map(({ on, title, id }) => ({ on, title, assembly: id })),
    hall: meetings
      .filter((meeting) => placeId !== undefined && meeting.placeId === placeId)
      .map(({ on, from, to, title }) => ({ on, from, to, title })),
  };
}

function dayStart(on: CivilDate, zone: string): Date {
  return new Date(startOfDay(on, zone).epochMilliseconds);
}
