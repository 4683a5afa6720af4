import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asAgeBand, asRole, asSex } from "@/lib/people/person-traits";
import { db } from "@/lib/platform/db/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { NO_ID } from "@/lib/platform/uuid";
import { type Cursor, cursorText, FROM_THE_START, readCursor } from "../cursor";
import { loggedOfEvent } from "../logged-event";
import { type AttendanceDelta, type DoorMeeting, PROTOCOL, type RosterPerson } from "../protocol";
import { findEventsAfter, findMerges } from "../queries";

const PERSONS = 500;
const EVENTS = 1000;

/**
 * What is new of a meeting since a cursor, a page of it. Six queries, whatever there is.
 * @param meetingId of a meeting whose door was already reached
 */
export async function findDelta(
  meetingId: string,
  since: string | undefined,
  now: Temporal.Instant,
): Promise<AttendanceDelta | null> {
  const meeting = await findDoorMeeting(meetingId);
  const stand = await findStand(meetingId);
  if (!meeting) return null;
  const told = readCursor(meetingId, since);
  // A database that was put back to an earlier day knows less than the phone was told.
  const cursor = told.seq > stand.lastSeq || told.since > stand.horizon ? FROM_THE_START : told;
  const roster = await findRoster(meetingId, cursor);
  const logged = await findEventsAfter(meetingId, cursor.seq, EVENTS + 1);
  const events = logged.slice(0, EVENTS);
  const next: Cursor = { ...roster.next, seq: events.at(-1)?.seq ?? cursor.seq };
  return {
    meeting,
    ...{ roster: roster.persons, gone: roster.gone, rosterSize: roster.size },
    events: events.map(({ event }) => loggedOfEvent(event)),
    merges: await findMerges(meetingId),
    counts: stand.counts,
    cursor: cursorText(meetingId, next),
    more: next.pass !== null || logged.length > EVENTS,
    ...{ serverAt: now.toString(), protocol: PROTOCOL },
  };
}

type Stand = Record<"named" | "women" | "men" | "youth", number | null> & { lastSeq: bigint; horizon: string };

async function findStand(meetingId: string) {
  const [row] = await db.$queryRaw<Stand[]>`
    SELECT t.named, t.women, t.men, t.youth, coalesce(t.last_seq, 0) AS "lastSeq",
      pg_snapshot_xmin(pg_current_snapshot())::text AS horizon
    FROM (SELECT 1) one LEFT JOIN attendance_total t ON t.meeting_id = ${meetingId}::uuid`;
  const { named = 0, women = null, men = null, youth = null, lastSeq = 0n, horizon = "0" } = row ?? {};
  const counts = { named: named ?? 0, counted: { women, men, youth } };
  return { counts, lastSeq: BigInt(lastSeq), horizon: BigInt(horizon) };
}

type Person = { personId: string; name: string; sex: string; ageBand: string; role: string; villageId: string | null };
type RosterRow = { horizon: string; size: number; persons: Person[] | null; gone: string[] | null };

/** One page of the roster's pass that the cursor is in, read with the horizon of the same moment. */
async function findRoster(meetingId: string, { since, pass }: Cursor) {
  const isFirst = pass === null;
  const [row] = await db.$queryRaw<RosterRow[]>`
    WITH listed AS (
      SELECT p.id, p.name, p.sex, p.age_band, r.role, p.village_id,
        p.erased_at IS NULL AND p.merged_into_id IS NULL AS stands, greatest(r.changed_xid, p.changed_xid) AS changed
      FROM roster_entry r JOIN person p ON p.municipality_id = r.municipality_id AND p.id = r.person_id
      WHERE r.assembly_id = ${meetingId}::uuid
    ), page AS (
      SELECT * FROM listed WHERE stands AND changed >= ${since} AND id > ${pass?.after ?? NO_ID}::uuid
      ORDER BY id LIMIT ${PERSONS + 1}
    )
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon,
      (SELECT count(*)::int FROM listed WHERE stands) AS size,
      (SELECT json_agg(json_build_object('personId', id, 'name', name, 'sex', sex, 'ageBand', age_band, 'role', role,
        'villageId', village_id) ORDER BY id) FROM page) AS persons,
      (SELECT json_agg(id) FROM (
        SELECT person_id AS id FROM roster_removal x WHERE assembly_id = ${meetingId}::uuid AND changed_xid >= ${since}
          AND NOT EXISTS (SELECT FROM roster_entry r WHERE r.assembly_id = x.assembly_id AND r.person_id = x.person_id)
        UNION SELECT id FROM listed WHERE NOT stands AND changed >= ${since}
      ) left_it WHERE ${isFirst && since > 0n}) AS gone`;
  const { horizon = "0", size = 0, persons, gone } = row ?? {};
  const page = persons?.slice(0, PERSONS) ?? [];
  const begun = pass?.next ?? BigInt(horizon);
  const after = (persons?.length ?? 0) > PERSONS ? page.at(-1)?.personId : undefined;
  const next = after ? { since, pass: { next: begun, after } } : { since: begun, pass: null };
  return { size, persons: page.map(asListed), gone: gone ?? [], next };
}

function asListed({ personId, name, sex, ageBand, role, villageId }: Person): RosterPerson {
  return { personId, name, sex: asSex(sex), ageBand: asAgeBand(ageBand), role: asRole(role), villageId };
}

const VILLAGE = { id: true, name: true } as const;

async function findDoorMeeting(meetingId: string): Promise<DoorMeeting | null> {
  const row = await db.assembly.findUnique({
    relationLoadStrategy: "join",
    where: { id: meetingId },
    select: {
      ...{ title: true, startsAt: true, place: { select: { name: true } } },
      villages: { select: { villageId: true } },
      municipality: {
        select: {
          ...{ name: true, timeZone: true },
          villages: { where: { validTo: null }, orderBy: [{ searchText: "asc" }, { id: "asc" }], select: VILLAGE },
        },
      },
      minutes: { select: { signatures: { where: { withdrawnAt: null }, select: { id: true }, take: 1 } } },
    },
  });
  if (!row) return null;
  const own = new Set(row.villages.map(({ villageId }) => villageId));
  const villages = row.municipality.villages.map(({ id, name }) => ({
    ...{ villageId: id, name: plain(name as Bilingual), ofMeeting: own.has(id) },
  }));
  return {
    ...{ meetingId, title: plain(row.title as Bilingual), startsAt: row.startsAt.toISOString() },
    zone: row.municipality.timeZone,
    place: row.place && plain(row.place.name as Bilingual),
    municipality: plain(row.municipality.name as Bilingual),
    villages: villages.sort((a, b) => Number(b.ofMeeting) - Number(a.ofMeeting)),
    signed: (row.minutes?.signatures.length ?? 0) > 0,
  };
}

/** The text alone, without where each language of it comes from. */
function plain({ ky, ru, en }: Bilingual) {
  return { ky, ru, en };
}
