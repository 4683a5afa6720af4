import "server-only";
import { randomBytes } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/platform/db/client";
import { fewAtOnce } from "@/lib/platform/few-at-once";
import { sha256 } from "@/lib/platform/sha256";
import { isUuid } from "@/lib/platform/uuid";
import { uuidV7 } from "@/lib/platform/uuid-v7";
import { type AttendanceAnswer, type MeetingCounts, PROTOCOL } from "../protocol";
import { broughtRows } from "./brought-rows";
import { type Judged, judgeBatch, type Known, type MarkedReading, type Review } from "./judge-batch";
import type { DoorPlace, Sender } from "./meeting";
import { findKnown, idsOf, marksOf } from "./queries";
import { markOf, storableRaw } from "./raw-event";
import { readEvent } from "./read-event";
import type { ReadRequest } from "./read-request";

export type Batch = { door: DoorPlace; sender: Sender; request: ReadRequest; now: Temporal.Instant };

/** Others can only come in between with the same events, or with a signature: that does not happen often. */
const MOST_TRIES = 10;

/** Batches of one meeting wait for each other in any case: here, so that they do not take up all connections. */
const oneMeeting = fewAtOnce(3);

/**
 * Takes one batch of the door: what is new goes into the log, what needs a person's eye beside it, and nothing is
 * answered before the commit. Two statements, whatever the size of the batch: what it is judged by is read without a
 * lock; writing asks under the lock of the meeting's counts whether that is still so, else it is judged anew.
 *
 * It does not go through write(): the log is its own audit, a row that nobody can change for each deed, with who did it,
 * when and with which device; and its receipts are the ids of the events, which live for ever.
 */
export async function takeBatch(batch: Batch): Promise<AttendanceAnswer> {
  const { door, sender, request, now } = batch;
  const readings = request.events.map((raw) => ({ ...readEvent(raw, sender.deviceId), contentHash: once(raw) }));
  const at = now.epochMilliseconds;
  const shownSkewMs = request.sentAt === null ? null : at - request.sentAt;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const known = { ...(await findKnown(db, door, sender.deviceId, readings)), at, shownSkewMs };
    const judged = judgeBatch(readings, known);
    const taken = await oneMeeting(door.meetingId, () => take(batch, readings, known, judged));
    if (taken) return { results: judged.results, serverAt: now.toString(), ...taken, protocol: PROTOCOL };
  }
  throw new Error(`The ground of a batch changed ${MOST_TRIES} times`);
}

/** The mark of what came, made at most once. */
function once(raw: unknown): () => string {
  let made: string | undefined;
  return () => {
    made ??= sha256(markOf(raw));
    return made;
  };
}

type Taken = { isCurrent: boolean; deviceSeq: number } & Record<"named" | "women" | "men" | "youth", number | null>;

/** Writes what was judged, all or nothing; null when it was judged by what is no longer so. */
async function take(
  { door, sender, request, now }: Batch,
  readings: readonly MarkedReading[],
  known: Known,
  judged: Judged,
): Promise<{ deviceSeq: number; counts: MeetingCounts } | null> {
  const { meetingId, meetingKind, municipalityId } = door;
  const waiting = request.waiting === null ? null : Math.max(0, request.waiting - request.events.length);
  const device = { ...sender, door: isUuid(sender.deviceId) ? sender.deviceId : null, skewMs: known.shownSkewMs };
  const brought = broughtRows(judged, sender);
  const told = { ...device, waiting, protocol: request.protocol, build: request.build, brought };
  const judgedBy = {
    ...{ isSigned: known.isSigned, logged: known.logged.size, reviewed: known.reviewed.length },
    ...{ ids: idsOf(readings), marks: marksOf(readings) },
  };
  const reviews = judged.reviews.map((review, place) => reviewRow(review, place, now));
  const [taken] = await db.$queryRaw<Taken[]>`
    SELECT is_current AS "isCurrent", device_seq AS "deviceSeq", named, women, men, youth
    FROM attendance_take(${meetingId}::uuid, ${meetingKind}, ${municipalityId}::uuid, ${now.toString()}::timestamptz,
      ${JSON.stringify(told)}::jsonb, ${JSON.stringify(judgedBy)}::jsonb, ${JSON.stringify(judged.rows)}::jsonb,
      ${JSON.stringify(reviews)}::jsonb)`;
  if (!taken?.isCurrent) return null;
  const { deviceSeq, named, women, men, youth } = taken;
  return { deviceSeq, counts: { named: named ?? 0, counted: { women, men, youth } } };
}

/** Ids of one batch sort as its events stood in it. */
function reviewRow({ raw, ...review }: Review, place: number, now: Temporal.Instant) {
  const random = Uint8Array.from([place >> 8, place & 255, ...randomBytes(8)]);
  return { ...review, id: uuidV7(now.epochMilliseconds, random), raw: storableRaw(raw) };
}
