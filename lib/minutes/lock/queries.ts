import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import { type Refusal, refuse } from "@/lib/platform/outcome";

/** Where a meeting's record stands, read under its lock: nothing of it changes until the transaction ends. */
export type RecordState = {
  municipalityId: string;
  zone: string;
  startsAt: Date;
  holding: { startedAt: Date; endedAt: Date | null } | null;
  isNotHeld: boolean;
  minutesId: string | null;
  /** Roles that have signed and not taken it back. */
  signed: string[];
  publishedVersion: number;
};

/**
 * Locks the meeting and reads where its record stands; null when it is not there. Everything that writes the record of
 * a meeting begins here, so that two people never change it at once and signing shuts every door together: phones at the
 * door queue up at the row of its counts alone, which comes second everywhere.
 */
export async function lockRecord(tx: Tx, assemblyId: string): Promise<RecordState | null> {
  await tx.$queryRaw`SELECT 1 FROM assembly WHERE id = ${assemblyId}::uuid FOR UPDATE`;
  await lockCounts(tx, assemblyId);
  const row = await tx.assembly.findFirst({
    where: { id: assemblyId, withdrawnAt: null },
    select: {
      ...{ municipalityId: true, startsAt: true },
      municipality: { select: { timeZone: true } },
      holding: { select: { startedAt: true, endedAt: true } },
      notHeld: { select: { assemblyId: true } },
      minutes: {
        select: {
          id: true,
          signatures: { where: { withdrawnAt: null }, select: { role: true } },
          publications: { orderBy: { version: "desc" }, take: 1, select: { version: true } },
        },
      },
    },
  });
  if (!row) return null;
  return {
    ...{ municipalityId: row.municipalityId, zone: row.municipality.timeZone, startsAt: row.startsAt },
    ...{ holding: row.holding, isNotHeld: row.notHeld !== null, minutesId: row.minutes?.id ?? null },
    signed: row.minutes?.signatures.map(({ role }) => role) ?? [],
    publishedVersion: row.minutes?.publications[0]?.version ?? 0,
  };
}

/**
 * Locks the counts of a meeting, and with them its log: whoever writes events holds this row from before the first
 * number is drawn, so numbers grow in the order of the commits. Makes the row when the meeting has none.
 */
export async function lockCounts(tx: Tx, assemblyId: string): Promise<void> {
  const lock = () => tx.$queryRaw<unknown[]>`
    SELECT 1 FROM attendance_total WHERE meeting_id = ${assemblyId}::uuid FOR UPDATE`;
  if ((await lock()).length > 0) return;
  await tx.$executeRaw`
    INSERT INTO attendance_total (meeting_id, municipality_id)
    SELECT id, municipality_id FROM assembly WHERE id = ${assemblyId}::uuid ON CONFLICT DO NOTHING`;
  await lock();
}

/** The same for what may only change while nobody has signed the minutes. Refuses "not-found", "minutes-signed". */
export async function openRecord(
  tx: Tx,
  assemblyId: string,
): Promise<{ ok: true; record: RecordState } | { ok: false; refusal: Refusal }> {
  const record = await lockRecord(tx, assemblyId);
  if (!record) return { ok: false, refusal: refuse("not-found") };
  if (record.signed.length > 0) return { ok: false, refusal: refuse("minutes-signed") };
  return { ok: true, record };
}
