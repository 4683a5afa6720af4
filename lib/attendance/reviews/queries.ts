import "server-only";
import { db, type Tx } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/uuid";
import { type ReviewRow, type ReviewView, reviewView } from "./review-view";

type From = Pick<Tx, "$queryRaw">;

/** Shown at once: those that wait, the oldest first, then those decided last. */
const MOST = 120;

type Row = Omit<ReviewRow, "receivedAt" | "decidedAt" | "meeting"> & {
  receivedAt: Date;
  decidedAt: Date | null;
  meeting: { id: string; title: object; startsAt: string } | null;
};

/**
 * What arrived at the door of a meeting and needs, or had, a person's eye. One query.
 * @param meetingId of a meeting that was already found through the actor
 */
export function listReviews(meetingId: string): Promise<ReviewView[]> {
  return readReviews(db, meetingId, null);
}

/** One of them; null when it is none of this meeting's. One query. */
export async function findReview(meetingId: string, reviewId: string, from: From = db): Promise<ReviewView | null> {
  return isUuid(reviewId) ? ((await readReviews(from, meetingId, reviewId))[0] ?? null) : null;
}

/** How many rows came after the minutes were signed and were not left out. One query. */
export function countAnnex(meetingId: string): Promise<number> {
  return db.attendanceReview.count({
    where: { meetingId, reason: "meeting-signed", OR: [{ decision: null }, { decision: "accepted" }] },
  });
}

async function readReviews(from: From, meetingId: string, reviewId: string | null): Promise<ReviewView[]> {
  const rows = await from.$queryRaw<Row[]>`
    WITH shown AS (
      SELECT r.*, named_id(r.raw #>> '{person,personId}') AS person_id, named_id(r.raw ->> 'meetingId') AS named_meeting
      FROM attendance_review r WHERE r.meeting_id = ${meetingId}::uuid
        AND (${reviewId}::uuid IS NULL OR r.id = ${reviewId}::uuid)
      ORDER BY r.decided_at IS NOT NULL, r.decided_at DESC, r.received_at, r.id LIMIT ${MOST})
    SELECT r.id, r.device_id AS "deviceId", d.name AS "deviceName", r.device_seq AS "deviceSeq", r.event_id AS "eventId",
      r.reason, r.fault, r.raw, r.received_at AS "receivedAt", r.choice, r.decided_by_name AS "decidedByName",
      r.decided_at AS "decidedAt", p.name AS "personName",
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
