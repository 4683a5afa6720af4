import "server-only";
import { Temporal } from "temporal-polyfill";
import { reachWhere, territoryOf } from "@/lib/accounts/reach";
import { loadCalendar } from "@/lib/calendar/queries";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { charterValueOf } from "@/lib/charter/value-row";
import { type CharterValue, rulesInForce } from "@/lib/notice-rules/charter";
import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { isUuid } from "@/lib/platform/uuid";
import { type CharterDesk, type CharterEditing, type CharterEntry, type CharterGround, valuesOf } from "./charter-view";
import type { CharterSubject } from "./subjects";
import type { PlannedMeeting } from "./what-if";

const COLUMNS = {
  ...{ kind: true, duty: true, amount: true, unit: true, clear: true, atMost: true, channels: true, quorum: true },
  ...{ clause: true, validFrom: true, validTo: true },
} as const;
const PLACED = {
  ...{ id: true, name: true, timeZone: true, rayonId: true },
  rayon: { select: { oblastId: true } },
} as const;
const MOST_MUNICIPALITIES = 500;
/** More meetings of one kind are hardly ever planned ahead. */
const MOST_MEETINGS = 20;

/** What municipalities entered from their own charters, by municipality; withdrawn values are left out. One query. */
export async function findCharterValues(municipalityIds: readonly string[]): Promise<Map<string, CharterValue[]>> {
  const found = new Map<string, CharterValue[]>();
  if (municipalityIds.length === 0) return found;
  const rows = await db.charterValue.findMany({
    where: { municipalityId: { in: [...municipalityIds] }, withdrawnAt: null },
    orderBy: { enteredAt: "asc" },
    select: { municipalityId: true, ...COLUMNS },
  });
  for (const { municipalityId, ...row } of rows) {
    found.set(municipalityId, [...(found.get(municipalityId) ?? []), charterValueOf(row)]);
  }
  return found;
}

/** Where a municipality counts its days, and what it entered from its charter. Null for a code nobody has. One query. */
export async function findCharterOf(soate: string): Promise<{ zone: string; values: CharterValue[] } | null> {
  const found = await db.municipality.findUnique({
    relationLoadStrategy: "join",
    where: { soate },
    select: {
      timeZone: true,
      charterValues: { where: { withdrawnAt: null }, orderBy: { enteredAt: "asc" }, select: COLUMNS },
    },
  });
  return found && { zone: found.timeZone, values: found.charterValues.map(charterValueOf) };
}

/** A municipality the actor reaches, or null. One query. */
export async function findCharterGround(actor: Actor, municipalityId: string): Promise<CharterGround | null> {
  if (!isUuid(municipalityId)) return null;
  const row = await db.municipality.findFirst({ where: { ...reachWhere(actor), id: municipalityId }, select: PLACED });
  return row && groundOf(row);
}

/** The municipality of an entry that the actor reaches; null also for one that was taken back. One query. */
export async function findGroundOfValue(actor: Actor, valueId: string): Promise<CharterGround | null> {
  if (!isUuid(valueId)) return null;
  const row = await db.charterValue.findFirst({
    where: { id: valueId, withdrawnAt: null, municipality: reachWhere(actor) },
    select: { municipality: { select: PLACED } },
  });
  return row && groundOf(row.municipality);
}

type Asked = { municipality?: string; kind: MeetingKind };

/** The rules of one kind in the municipality asked for, else in the first the actor reaches. Null: they reach none. Two queries. */
export async function findCharterDesk(actor: Actor, asked: Asked, now: Temporal.Instant): Promise<CharterDesk | null> {
  const rows = await db.municipality.findMany({
    relationLoadStrategy: "join",
    where: { ...reachWhere(actor), validTo: null },
    select: PLACED,
    orderBy: { searchText: "asc" },
    take: MOST_MUNICIPALITIES,
  });
  const chosen = asked.municipality ? rows.find(({ id }) => id === asked.municipality) : rows[0];
  if (!chosen) return null;
  const ground = groundOf(chosen);
  const entries = await findEntries(ground.id, asked.kind);
  return {
    municipalities: rows.map(({ id, name }) => ({ id, name: name as Bilingual })),
    ...rulesNow(ground, asked.kind, entries, now),
  };
}

type Edited = { municipality: string; kind: MeetingKind; subject: CharterSubject };

/** What entering one value needs; null when the actor does not reach the municipality. Four queries. */
export async function findCharterEditing(
  actor: Actor,
  { municipality, kind, subject }: Edited,
  now: Temporal.Instant,
): Promise<CharterEditing | null> {
  const ground = await findCharterGround(actor, municipality);
  if (!ground) return null;
  const [entries, meetings, calendar] = await Promise.all([
    findEntries(ground.id, kind),
    findUnannounced(ground.id, kind, now),
    loadCalendar(civilDateIn(now, ground.timeZone)),
  ]);
  return { ...rulesNow(ground, kind, entries, now), subject, meetings, calendar };
}

function rulesNow(ground: CharterGround, kind: MeetingKind, entries: CharterEntry[], now: Temporal.Instant) {
  const today = civilDateIn(now, ground.timeZone);
  return { ground, kind, today, entries, rules: rulesInForce(kind, today, valuesOf(entries)) };
}

async function findEntries(municipalityId: string, kind: MeetingKind): Promise<CharterEntry[]> {
  const rows = await db.charterValue.findMany({
    where: { municipalityId, kind },
    orderBy: { enteredAt: "asc" },
    select: {
      ...{ id: true, ...COLUMNS, enteredByName: true, enteredAt: true, revision: true },
      ...{ endedByName: true, endedAt: true, withdrawnAt: true },
    },
  });
  return rows.map((row) => ({
    ...{ id: row.id, value: charterValueOf(row), revision: row.revision, withdrawn: row.withdrawnAt !== null },
    ...{ enteredBy: row.enteredByName, enteredAt: row.enteredAt.toISOString() },
    ...{ endedBy: row.endedByName, endedAt: row.endedAt?.toISOString() ?? null },
  }));
}

/** Meetings ahead that no rule holds yet: they are judged by the rules in force when they are announced. */
async function findUnannounced(municipalityId: string, kind: MeetingKind, now: Temporal.Instant) {
  const rows = await db.assembly.findMany({
    where: {
      ...{ municipalityId, kind, withdrawnAt: null, publications: { none: {} } },
      ...{ holding: null, notHeld: null, startsAt: { gt: new Date(now.epochMilliseconds) } },
    },
    orderBy: { startsAt: "asc" },
    take: MOST_MEETINGS,
    select: { id: true, title: true, startsAt: true, plannedMinutes: true },
  });
  return rows.map(
    ({ startsAt, title, ...row }): PlannedMeeting => ({
      ...{ ...row, title: title as Bilingual },
      startsAt: Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toString(),
    }),
  );
}

type PlacedRow = { id: string; name: unknown; timeZone: string; rayonId: string; rayon: { oblastId: string } };

function groundOf(row: PlacedRow): CharterGround {
  return { id: row.id, name: row.name as Bilingual, timeZone: row.timeZone, territory: territoryOf(row) };
}
