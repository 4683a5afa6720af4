import "server-only";
import { lockCounts } from "@/lib/minutes/lock/queries";
import { db, type Tx } from "@/lib/platform/db/client";
import { type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { findAttendance } from "../queries";
import { type Counts, countsOf, type Difference, differencesOf } from "./differences";

/** Folds the log of a meeting and says where its kept counts differ. Sees one moment, and holds nobody up. */
export function findDifferences(meetingId: string): Promise<Difference[]> {
  return db.$transaction(async (tx) => (await compare(tx, meetingId)).differences, {
    isolationLevel: "RepeatableRead",
  });
}

/** Writes the counts as the log has them, under the meeting's lock. Refuses "not-found" when nothing differs. */
export function repairCounts(ctx: WriteContext, meetingId: string): Promise<Outcome<Difference[]>> {
  return write(ctx, async (tx, log) => {
    await lockCounts(tx, meetingId);
    const { differences, counted } = await compare(tx, meetingId);
    const first = await tx.attendanceTotal.findUnique({ where: { meetingId }, select: { municipalityId: true } });
    if (!first || differences.length === 0) return refuse("not-found");
    await store(tx, meetingId, counted);
    const after = { repaired: differences.map(({ what }) => what) };
    await log({ noun: "attendance", id: meetingId, municipalityId: first.municipalityId, after });
    return done(differences);
  });
}

async function compare(tx: Tx, meetingId: string): Promise<{ counted: Counts; differences: Difference[] }> {
  const total = await tx.attendanceTotal.findUnique({ where: { meetingId } });
  const standing = await tx.attendancePresence.findMany({
    where: { meetingId, taps: { gt: 0 } },
    select: { key: true, root: true, taps: true },
  });
  const { _max } = await tx.attendanceEvent.aggregate({ where: { meetingId }, _max: { seq: true } });
  const counted = countsOf(await findAttendance(meetingId, tx), _max.seq ?? 0n);
  const { named = 0, women = null, men = null, youth = null, lastSeq = 0n } = total ?? {};
  const kept = { named, heads: { women, men, youth, total: total?.total ?? null }, lastSeq, standing };
  return { counted, differences: differencesOf(kept, counted) };
}

async function store(tx: Tx, meetingId: string, { named, heads, lastSeq, standing }: Counts): Promise<void> {
  await tx.attendancePresence.updateMany({ where: { meetingId }, data: { taps: 0 } });
  await tx.$executeRaw`
    INSERT INTO attendance_presence (meeting_id, key, root, taps)
    SELECT ${meetingId}::uuid, key, root, taps
    FROM jsonb_to_recordset(${JSON.stringify(standing)}::jsonb) AS s (key text, root text, taps int)
    ON CONFLICT (meeting_id, key) DO UPDATE SET root = excluded.root, taps = excluded.taps`;
  const data = { named, ...heads, lastSeq };
  await tx.attendanceTotal.update({ where: { meetingId }, data, select: { meetingId: true } });
}
