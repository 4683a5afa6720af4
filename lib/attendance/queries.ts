import "server-only";
import { traitsOf } from "@/lib/people/person";
import { asAgeBand, asRole, asSex, type PersonTraits } from "@/lib/people/person-traits";
import { db, type Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { isUuid } from "@/lib/platform/uuid";
import type { AttendanceEvent, NewPerson } from "./event";
import { type Attendance, foldAttendance } from "./fold";
import type { Merge } from "./merges";
import { officeDevice } from "./office-device";
import type { Apart } from "./same-walk-ins";

const COLUMNS = {
  ...{ id: true, kind: true, personId: true, newPerson: true, sex: true, ageBand: true, role: true, villageId: true },
  ...{ women: true, men: true, youth: true, total: true, targetId: true, reason: true },
  ...{ deviceId: true, deviceSeq: true, happenedAt: true, byId: true },
} as const;

type Row = Prisma.AttendanceEventGetPayload<{ select: typeof COLUMNS }>;

/**
 * The state of one meeting's attendance, with what the office took for one person, or said is not. Two queries.
 * @param meetingId of a meeting that was already found through the actor
 * @param from the transaction that holds the meeting's lock, when something is to be decided on it
 */
export async function findAttendance(
  meetingId: string,
  from: Pick<Tx, "attendanceEvent" | "$queryRaw"> = db,
): Promise<Attendance> {
  const [log, { merges, apart }] = await Promise.all([findLog(meetingId, from), findSaid(meetingId, from)]);
  return foldAttendance(log, merges, apart);
}

/** The log of a meeting as the fold reads it. One query. */
export async function findLog(meetingId: string, from: Pick<Tx, "attendanceEvent"> = db): Promise<AttendanceEvent[]> {
  const rows = await from.attendanceEvent.findMany({ where: { meetingId }, select: COLUMNS });
  return rows.map(eventOf);
}

/** The merges of a meeting that stand. One query. */
export async function findMerges(meetingId: string, from: Pick<Tx, "presenceMerge"> = db): Promise<Merge[]> {
  const rows = await from.presenceMerge.findMany({
    where: { meetingId, undoneAt: null },
    orderBy: { id: "asc" },
    select: { keptKey: true, mergedKey: true },
  });
  return rows.map(({ keptKey, mergedKey }) => ({ kept: keptKey, merged: mergedKey }));
}

type Said = { merges: Merge[] | null; apart: Apart[] | null };

/** What the office said of entries that look alike, as far as it stands. One query. */
async function findSaid(meetingId: string, from: Pick<Tx, "$queryRaw">): Promise<{ merges: Merge[]; apart: Apart[] }> {
  const [said] = await from.$queryRaw<Said[]>`
    SELECT
      (SELECT json_agg(json_build_object('kept', kept_key, 'merged', merged_key) ORDER BY id)
        FROM presence_merge WHERE meeting_id = ${meetingId}::uuid AND undone_at IS NULL) AS merges,
      (SELECT json_agg(json_build_object('id', id, 'keys', keys, 'byName', said_by_name, 'at', said_at) ORDER BY id)
        FROM presence_apart WHERE meeting_id = ${meetingId}::uuid AND undone_at IS NULL) AS apart`;
  const apart = (said?.apart ?? []).map((each) => ({ ...each, at: new Date(each.at).toISOString() }));
  return { merges: said?.merges ?? [], apart };
}

/**
 * Events of a meeting after a number, in the order of the server; at most `most`. Their numbers grow in the order of the
 * commits, so none appears later before one that was seen. One query.
 */
export async function findEventsAfter(
  meetingId: string,
  seq: bigint,
  most: number,
): Promise<{ seq: bigint; event: AttendanceEvent }[]> {
  const rows = await db.attendanceEvent.findMany({
    where: { meetingId, seq: { gt: seq } },
    orderBy: { seq: "asc" },
    take: most,
    select: { ...COLUMNS, seq: true },
  });
  return rows.map((row) => ({ seq: row.seq, event: eventOf(row) }));
}

/** The last number an office user drew in this meeting. Ask under the meeting's lock (lib/minutes/lock). */
export async function lastOfficeSeq(tx: Tx, meetingId: string, userId: string): Promise<number> {
  const last = await tx.attendanceEvent.aggregate({
    where: { meetingId, deviceId: officeDevice(userId) },
    _max: { deviceSeq: true },
  });
  return last._max.deviceSeq ?? 0;
}

/** What is copied of a person of the register: as invited when on the roster, else as in the register; null when not there. */
export async function findTraits(
  tx: Pick<Tx, "person">,
  municipalityId: string,
  { assemblyId, personId }: { assemblyId: string; personId: string },
): Promise<PersonTraits | null> {
  if (!isUuid(personId)) return null;
  const person = await tx.person.findFirst({
    where: { id: personId, municipalityId, erasedAt: null, mergedIntoId: null },
    select: {
      ...{ sex: true, ageBand: true, role: true, villageId: true },
      roster: { where: { assemblyId }, select: { role: true } },
    },
  });
  return person && traitsOf({ ...person, role: person.roster[0]?.role ?? person.role });
}

/** A row of the log as the fold reads it; an unknown kind says nothing. */
function eventOf(row: Row): AttendanceEvent {
  const { id, deviceId, deviceSeq, byId, targetId } = row;
  const told = { id, deviceId, deviceSeq, byId, happenedAt: row.happenedAt.toISOString() };
  const traits = {
    ...{ sex: asSex(row.sex), ageBand: asAgeBand(row.ageBand), role: asRole(row.role), villageId: row.villageId },
  };
  const newPerson = row.newPerson as NewPerson | null;
  if (row.kind === "present") return { ...told, ...traits, kind: "present", personId: row.personId, newPerson };
  if (row.kind === "edit") return { ...told, ...traits, kind: "edit", targetId: targetId ?? "", newPerson };
  if (row.kind === "void") return { ...told, kind: "void", targetId: targetId ?? "", reason: row.reason };
  const { women, men, youth, total } = row;
  return { ...told, kind: "tally", women, men, youth, total };
}
