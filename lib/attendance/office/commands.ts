import "server-only";
import { randomBytes } from "node:crypto";
import { openRecord, type RecordState } from "@/lib/minutes/lock/queries";
import type { Tx } from "@/lib/platform/db/client";
import { type Log, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, type Refusal, refuse } from "@/lib/platform/outcome";
import type { Attendance } from "../fold";
import { type OfficeDeed, officeEvents } from "../office-events";
import { findAttendance, lastOfficeSeq } from "../queries";
import { isBeforeMeeting } from "../too-early";

/** A meeting whose record is open, under its lock, with who is present now. */
export type OpenMeeting = {
  tx: Tx;
  log: Log;
  assemblyId: string;
  by: { userId: string; name: string };
  record: RecordState;
  attendance: Attendance;
};

export type Deeds = { deeds: OfficeDeed[] } | Refusal;

/** Appends what the office decided on the meeting's present state, under the meeting's lock. */
export function append(
  ctx: WriteContext,
  assemblyId: string,
  decide: (meeting: OpenMeeting) => Promise<Deeds>,
): Promise<Outcome> {
  return atMeeting(ctx, assemblyId, async (meeting) => {
    const decided = await decide(meeting);
    if (!("deeds" in decided)) return decided;
    const events = await writeDeeds(ctx, meeting, decided.deeds);
    const { municipalityId } = meeting.record;
    await meeting.log({ noun: "attendance", id: assemblyId, municipalityId, after: { events } });
    return done(null);
  });
}

/**
 * Does something with the attendance of a meeting, under its lock. Refuses "not-found", "minutes-signed",
 * "attendance-too-early", "signed-out".
 */
export function atMeeting<V>(
  ctx: WriteContext,
  assemblyId: string,
  deed: (meeting: OpenMeeting) => Promise<Outcome<V>>,
): Promise<Outcome<V>> {
  return write(ctx, async (tx, log) => {
    const { by } = ctx;
    if (!by) return refuse("signed-out");
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    const { record } = open;
    const { zone, startsAt } = record;
    const hasResult = record.holding !== null || record.isNotHeld;
    if (isBeforeMeeting({ zone, startsAt, hasResult }, ctx.now)) return refuse("attendance-too-early");
    return deed({ tx, log, assemblyId, by, record, attendance: await findAttendance(assemblyId, tx) });
  });
}

/** Writes deeds of the office into the log. Answers what was written, for the audit. */
export async function writeDeeds(ctx: WriteContext, meeting: OpenMeeting, deeds: readonly OfficeDeed[]) {
  const { tx, assemblyId, by, record } = meeting;
  const { municipalityId, zone } = record;
  const lastSeq = await lastOfficeSeq(tx, assemblyId, by.userId);
  const hand = { meetingId: assemblyId, municipalityId, zone, by, now: ctx.now, lastSeq };
  const rows = officeEvents({ ...hand, random: () => randomBytes(10) }, deeds);
  await tx.attendanceEvent.createMany({ data: rows });
  return rows.map(({ id, kind }) => ({ id, kind }));
}
