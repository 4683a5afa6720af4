import "server-only";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { isUuid } from "@/lib/platform/uuid";
import type { ReviewPage, ReviewPages } from "./review-pages";
import { type ReviewRow, type ReviewView, reviewView } from "./review-view";
import type { ReviewSearch } from "./schema";

type From = Pick<Tx, "$queryRaw">;

const PER_PAGE = 50;

type Row = Omit<ReviewRow, "receivedAt" | "decidedAt" | "meeting"> & {
  receivedAt: Date;
  decidedAt: Date | null;
  meeting: { id: string; title: object; startsAt: string } | null;
};

/**
 * Everything that arrived at the door of a meeting and needs, or had, a person's eye: what waits in the order of its
 * arrival, then what was decided, the last first. One query.
 * @param meetingId of a meeting that was already found through the actor
 */
export function listReviews(meetingId: string): Promise<ReviewView[]> {
  return readReviews(db, Prisma.sql`SELECT * FROM attendance_review WHERE meeting_id = ${meetingId}::uuid`);
}

/** A page of each list of the inbox, from the row after the one that was asked for. One query. */
export async function findReviewPages(
  meetingId: string,
  { after, decided, annex }: Pick<ReviewSearch, "after" | "decided" | "annex">,
): Promise<ReviewPages> {
  const here = Prisma.sql`SELECT * FROM attendance_review WHERE meeting_id = ${meetingId}::uuid`;
  const later = (reason: Prisma.Sql, from: string) => Prisma.sql`
    (${here} AND decided_at IS NOT NULL AND ${reason} AND ${startsBefore(from)}
      ORDER BY decided_at DESC, received_at, id LIMIT ${PER_PAGE + 1})`;
  const rows = await readReviews(
    db,
    Prisma.sql`
      (${here} AND decided_at IS NULL AND ${startsAfter(after)} ORDER BY received_at, id LIMIT ${PER_PAGE + 1})
      UNION ALL ${later(Prisma.sql`reason <> 'meeting-signed'`, decided)}
      UNION ALL ${later(Prisma.sql`reason = 'meeting-signed'`, annex)}`,
  );
  const isLate = ({ kind }: ReviewView) => kind === "meeting-signed";
  const done = rows.filter(({ decidedAt }) => decidedAt);
  return {
    open: pageOf(rows.filter(({ decidedAt }) => !decidedAt)),
    decided: pageOf(done.filter((row) => !isLate(row))),
    annex: pageOf(done.filter(isLate)),
  };
}

/** One of them; null when it is none of this meeting's. One query. */
export async function findReview(meetingId: string, reviewId: string, from: From = db): Promise<ReviewView | null> {
  if (!isUuid(reviewId)) return null;
  const [row = null] = await readReviews(
    from,
    Prisma.sql`SELECT * FROM attendance_review WHERE meeting_id = ${meetingId}::uuid AND id = ${reviewId}::uuid`,
  );
  return row;
}

/** How many rows came after the minutes were signed and were not left out. One query. */
export function countAnnex(meetingId: string): Promise<number> {
  return db.attendanceReview.count({
    where: { meetingId, reason: "meeting-signed", OR: [{ decision: null }, { decision: "accepted" }] },
  });
}

/** An unknown row is the start: an address that was shortened still shows something. */
function startsAfter(rowId: string): Prisma.Sql {
  if (!isUuid(rowId)) return Prisma.sql`true`;
  return Prisma.sql`coalesce((received_at, id) > (SELECT l.received_at, l.id FROM attendance_review l
    WHERE l.id = ${rowId}::uuid), true)`;
}

function startsBefore(rowId: string): Prisma.Sql {
  if (!isUuid(rowId)) return Prisma.sql`true`;
  const last = (column: Prisma.Sql) =>
    Prisma.sql`(SELECT ${column} FROM attendance_review l WHERE l.id = ${rowId}::uuid AND l.decided_at IS NOT NULL)`;
  return Prisma.sql`coalesce(decided_at < ${last(Prisma.sql`l.decided_at`)} OR (decided_at = ${last(Prisma.sql`l.decided_at`)}
    AND (received_at, id) > ${last(Prisma.sql`l.received_at, l.id`)}), true)`;
}

function pageOf(rows: ReviewView[]): ReviewPage {
  const shown = rows.slice(0, PER_PAGE);
  return { rows: shown, next: rows.length > PER_PAGE ? (shown.at(-1)?.id ?? null) : null };
}

/** @param shown the rows that are read, with all their columns */
async function readReviews(from: From, shown: Prisma.Sql): Promise<ReviewView[]> {
  const rows = await from.$queryRaw<Row[]>`
    WITH shown AS (
      SELECT s.*, named_id(s.raw #>> '{person,personId}') AS person_id, named_id(s.raw ->> 'meetingId') AS named_meeting
      FROM (${shown}) s)
    SELECT r.id, r.device_id AS "deviceId", d.name AS "deviceName", r.device_seq AS "deviceSeq", r.event_id AS "eventId",
      r.reason, r.fault, r.raw, r.received_at AS "receivedAt", r.choice, r.decided_by_name AS "decidedByName",
      r.decided_at AS "decidedAt", p.name AS "personName",
      CASE WHEN p.id IS NOT NULL THEN json_build_object('sex', p.sex, 'ageBand', p.age_band, 'villageId', p.village_id,
        'role', coalesce((SELECT role FROM roster_entry WHERE assembly_id = r.meeting_id AND person_id = p.id), p.role)) END AS "personTraits",
      CASE WHEN e.id IS NOT NULL THEN json_build_object('kind', e.kind, 'newPerson', e.new_person,
        'personName', ep.name, 'isVoided', EXISTS (SELECT FROM attendance_event v
          WHERE v.meeting_id = r.meeting_id AND v.target_id = e.id AND v.kind = 'void')) END AS logged,
      CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'title', a.title, 'startsAt', a.starts_at) END AS meeting
    FROM shown r
    LEFT JOIN door_device d ON d.id = named_id(r.device_id)
    LEFT JOIN person p ON p.municipality_id = r.municipality_id AND p.id = r.person_id
    LEFT JOIN attendance_event e ON e.meeting_id = r.meeting_id AND e.id = r.event_id
    LEFT JOIN person ep ON ep.municipality_id = r.municipality_id AND ep.id = e.person_id
    LEFT JOIN assembly a ON a.id = r.named_meeting AND a.id <> r.meeting_id AND a.municipality_id = r.municipality_id
      AND a.withdrawn_at IS NULL
    ORDER BY r.decided_at IS NOT NULL, r.decided_at DESC, r.received_at, r.id`;
  return rows.map(({ receivedAt, decidedAt, meeting, ...row }) =>
    reviewView({
      ...row,
      ...{ receivedAt: receivedAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null },
      meeting: meeting && { ...meeting, startsAt: new Date(meeting.startsAt).toISOString() },
    }),
  );
}
