import "server-only";
import { randomBytes } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { lockCounts } from "@/lib/minutes/lock/queries";
import { db, type Tx } from "@/lib/platform/db/client";
import { sha256 } from "@/lib/platform/sha256";
import { isUuid } from "@/lib/platform/uuid";
import { uuidV7 } from "@/lib/platform/uuid-v7";
import { type AttendanceAnswer, type MeetingCounts, PROTOCOL } from "../protocol";
import { judgeBatch, type Review } from "./judge-batch";
import type { LogRow } from "./log-row";
import type { DoorPlace, Sender } from "./meeting";
import { findKnown, NO_COUNTS } from "./queries";
import { markOf, storableRaw } from "./raw-event";
import { readEvent } from "./read-event";
import type { ReadRequest } from "./read-request";

export type Batch = { door: DoorPlace; sender: Sender; request: ReadRequest; now: Temporal.Instant };

const PATIENCE = { maxWait: 10_000, timeout: 30_000 };

/**
 * Takes one batch of the door: what is new goes into the log, what needs a person's eye beside it, and nothing is
 * answered before the commit. The number of statements does not depend on the size of the batch.
 *
 * It does not go through write(): the log is its own audit, a row that nobody can change for each deed, with who did it,
 * when and with which device; and its receipts are the ids of the events, which live for ever.
 */
export async function takeBatch(batch: Batch): Promise<AttendanceAnswer> {
  const { door, sender, request, now } = batch;
  const readings = request.events.map((raw) => ({
    ...readEvent(raw, sender.deviceId),
    contentHash: sha256(markOf(raw)),
  }));
  const at = now.epochMilliseconds;
  const shownSkewMs = request.sentAt === null ? null : at - request.sentAt;
  return db.$transaction(async (tx) => {
    await lockCounts(tx, door.meetingId);
    const known = await findKnown(tx, door, sender.deviceId, readings);
    const { results, rows, reviews } = judgeBatch(readings, { ...known, at, shownSkewMs });
    if (rows.length > 0) await addToLog(tx, batch, rows);
    if (reviews.length > 0) await addToReview(tx, batch, reviews);
    const { deviceSeq, counts } = await seeDevice(tx, batch, shownSkewMs);
    return { results, serverAt: now.toString(), deviceSeq, counts, protocol: PROTOCOL };
  }, PATIENCE);
}

/** Whoever writes the log of a meeting holds the lock of its counts; ids that are there stay as they are. */
async function addToLog(tx: Tx, { door, sender, now }: Batch, rows: readonly LogRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO attendance_event (meeting_id, meeting_kind, municipality_id, by_id, by_name, received_at, id, kind,
      person_id, new_person, sex, age_band, role, village_id, women, men, youth, target_id, reason,
      device_id, device_seq, device_at, utc_offset, clock_skew_ms, happened_at)
    SELECT ${door.meetingId}::uuid, ${door.meetingKind}, ${door.municipalityId}::uuid, ${sender.byId}::uuid,
      ${sender.byName}, ${now.toString()}::timestamptz, e.id, e.kind,
      e."personId", e."newPerson", e.sex, e."ageBand", e.role, e."villageId", e.women, e.men, e.youth, e."targetId",
      e.reason, e."deviceId", e."deviceSeq", e."deviceAt", e."utcOffset", e."clockSkewMs", e."happenedAt"
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS (id uuid, kind text, "personId" uuid,
      "newPerson" jsonb, sex text, "ageBand" text, role text, "villageId" uuid, women int, men int, youth int,
      "targetId" uuid, reason text, "deviceId" text, "deviceSeq" int, "deviceAt" timestamptz, "utcOffset" int,
      "clockSkewMs" bigint, "happenedAt" timestamptz)) WITH ORDINALITY e
    ORDER BY e.ordinality ON CONFLICT DO NOTHING`;
}

async function addToReview(tx: Tx, { door, sender, now }: Batch, reviews: readonly Review[]): Promise<void> {
  const at = now.epochMilliseconds;
  const rows = reviews.map(({ raw, ...review }) => ({
    ...review,
    id: uuidV7(at, randomBytes(10)),
    raw: storableRaw(raw),
  }));
  await tx.$executeRaw`
    INSERT INTO attendance_review (id, meeting_id, meeting_kind, municipality_id, device_id, device_seq, event_id,
      content_hash, reason, fault, raw, received_at)
    SELECT r.id, ${door.meetingId}::uuid, ${door.meetingKind}, ${door.municipalityId}::uuid, ${sender.deviceId},
      r."deviceSeq", r."eventId", r."contentHash", r.reason, r.fault, r.raw, ${now.toString()}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id uuid, "deviceSeq" int, "eventId" uuid,
      "contentHash" text, reason text, fault text, raw jsonb)
    ON CONFLICT DO NOTHING`;
}

type Seen = { deviceSeq: number; named: number | null; women: number | null; men: number | null; youth: number | null };

/** Notes what the device told of itself, and answers its highest gap-free number with the meeting's counts. */
async function seeDevice(
  tx: Tx,
  { door, sender, request, now }: Batch,
  shownSkewMs: number | null,
): Promise<{ deviceSeq: number; counts: MeetingCounts }> {
  const { isThere, deviceId } = sender;
  const device = isUuid(deviceId) ? deviceId : null;
  const waiting = request.waiting === null ? null : Math.max(0, request.waiting - request.events.length);
  const [seen] = await tx.$queryRaw<Seen[]>`
    WITH known AS (
      SELECT coalesce(max(last_seq), 0) AS last FROM door_device
      WHERE id = ${device}::uuid AND meeting_id = ${door.meetingId}::uuid
    ), arrived AS (
      SELECT device_seq AS seq FROM attendance_event, known
      WHERE meeting_id = ${door.meetingId}::uuid AND device_id = ${deviceId} AND device_seq > known.last
      UNION
      SELECT device_seq FROM attendance_review, known
      WHERE meeting_id = ${door.meetingId}::uuid AND device_id = ${deviceId} AND device_seq > known.last
    ), placed AS (
      SELECT seq, row_number() OVER (ORDER BY seq) AS place FROM arrived
    ), gap_free AS (
      SELECT coalesce((SELECT max(seq) FROM placed, known WHERE seq = known.last + place), last) AS seq FROM known
    ), noted AS (
      UPDATE door_device SET last_seq = gap_free.seq,
        last_seen_at = CASE WHEN ${isThere} THEN ${now.toString()}::timestamptz ELSE last_seen_at END,
        clock_skew_ms = CASE WHEN ${isThere} THEN coalesce(${shownSkewMs}::bigint, clock_skew_ms) ELSE clock_skew_ms END,
        waiting = CASE WHEN ${isThere} THEN ${waiting}::int ELSE waiting END,
        protocol = CASE WHEN ${isThere} THEN ${request.protocol}::int ELSE protocol END,
        build = CASE WHEN ${isThere} THEN coalesce(${request.build}, build) ELSE build END
      FROM gap_free WHERE id = ${device}::uuid AND meeting_id = ${door.meetingId}::uuid
    )
    SELECT gap_free.seq AS "deviceSeq", t.named, t.women, t.men, t.youth
    FROM gap_free LEFT JOIN attendance_total t ON t.meeting_id = ${door.meetingId}::uuid`;
  if (!seen) return { deviceSeq: 0, counts: NO_COUNTS };
  const { deviceSeq, named, women, men, youth } = seen;
  return { deviceSeq: Number(deviceSeq), counts: { named: named ?? 0, counted: { women, men, youth } } };
}
