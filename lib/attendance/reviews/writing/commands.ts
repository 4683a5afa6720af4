import "server-only";
import { randomBytes } from "node:crypto";
import type { PersonTraits } from "@/lib/people/person-traits";
import type { Tx } from "@/lib/platform/db/client";
import { asJson, at, type WriteContext } from "@/lib/platform/db/write";
import { uuidV7 } from "@/lib/platform/uuid-v7";
import type { NamedPerson } from "../../door/read-person";
import { type OpenMeeting, writeDeeds } from "../../office/commands";
import { officeDevice } from "../../office-device";
import { lastOfficeSeq } from "../../queries";
import type { ReviewView } from "../review-view";

/** What a row of the log says, besides who sent it and when. */
export type SaidColumns = Partial<PersonTraits> & {
  kind: string;
  personId?: string | null;
  newPerson?: NamedPerson | null;
  women?: number | null;
  men?: number | null;
  youth?: number | null;
  targetId?: string;
  reason?: string | null;
};

/**
 * Writes a row of the inbox into the log as it happened: by its device, at its time, and under its own id, so that a void
 * of the phone still finds it. An id that is taken is not used twice.
 *
 * @returns the id in the log
 */
export async function writeReviewed(
  ctx: WriteContext,
  { tx, assemblyId, by, record: { municipalityId } }: OpenMeeting,
  review: ReviewView,
  { newPerson, ...said }: SaidColumns,
): Promise<string[]> {
  const { eventId } = review;
  const isFree =
    eventId !== null && (await tx.attendanceEvent.count({ where: { meetingId: assemblyId, id: eventId } })) === 0;
  const id = isFree ? eventId : uuidV7(ctx.now.epochMilliseconds, randomBytes(10));
  const source = review.event ? sourceOf(review.event) : await officeSource(tx, ctx, assemblyId, by.userId);
  await tx.attendanceEvent.create({
    data: {
      ...{ id, meetingId: assemblyId, municipalityId, ...said, ...(newPerson ? { newPerson: asJson(newPerson) } : {}) },
      ...{ ...source, happenedAt: new Date(review.at), receivedAt: at(ctx), byId: by.userId, byName: by.name },
    },
    select: { id: true },
  });
  return [id];
}

function sourceOf({ deviceId, deviceSeq, deviceAt, utcOffset, clockSkewMs }: ReviewView["event"] & {}) {
  return { deviceId, deviceSeq, deviceAt: new Date(deviceAt), utcOffset, clockSkewMs: BigInt(clockSkewMs ?? 0) };
}

async function officeSource(tx: Tx, ctx: WriteContext, meetingId: string, userId: string) {
  const deviceSeq = (await lastOfficeSeq(tx, meetingId, userId)) + 1;
  return { deviceId: officeDevice(userId), deviceSeq, deviceAt: at(ctx), utcOffset: 0 };
}

/** Takes back what a decision wrote: its events are voided, and what it had voided is written anew. */
export async function undoWritten(ctx: WriteContext, meeting: OpenMeeting, eventIds: string[]): Promise<void> {
  const { tx, assemblyId: meetingId } = meeting;
  const written = await tx.attendanceEvent.findMany({ where: { meetingId, id: { in: eventIds } } });
  const voids = written.flatMap(({ kind, targetId }) => (kind === "void" && targetId ? [targetId] : []));
  const voided = await tx.attendanceEvent.findMany({ where: { meetingId, id: { in: voids } } });
  const again = voided.filter(({ kind }) => kind !== "void");
  if (again.length > 0)
    await tx.attendanceEvent.createMany({
      data: again.map(({ seq: _, newPerson, ...row }) => ({
        ...{ ...row, id: uuidV7(ctx.now.epochMilliseconds, randomBytes(10)), receivedAt: at(ctx) },
        ...(newPerson ? { newPerson } : {}),
      })),
    });
  const standing = written.filter(({ kind }) => kind !== "void");
  if (standing.length > 0)
    await writeDeeds(
      ctx,
      meeting,
      standing.map(({ id }) => ({ kind: "void", targetId: id, reason: null })),
    );
}
