import "server-only";
import { Temporal } from "temporal-polyfill";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import type { Tx } from "@/lib/platform/db/client";
import { toDateColumn } from "@/lib/platform/db/dates";
import { at, type WriteContext, write } from "@/lib/platform/db/write";
import { shortDate } from "@/lib/platform/i18n/dates";
import { done, type Outcome, type Refusal, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";
import { proposedText, sectionsOf } from "../draft";
import { lockRecord, type RecordState } from "../lock/queries";
import { closingGaps, type MeetingRecord } from "../meeting-record";
import { readRecord } from "../record/queries";
import { makeMinutes, writeText } from "../texts/commands";
import { findTexts } from "../texts/queries";
import type { RecordSignature } from "./schema";

/**
 * Records that the chair or the secretary has signed. From the first signature on the record and the texts are shut, and
 * sections nobody wrote get the proposed text, so that what was signed can never change by itself.
 * Refuses "minutes-not-closable" while the record has gaps, "already-signed", and days before the end or ahead of today.
 */
export function recordSignature(ctx: WriteContext, input: RecordSignature): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const { assemblyId, role, name, signedOn } = input;
    const state = await lockRecord(tx, assemblyId);
    if (!state) return refuse("not-found");
    const record = await readRecord(assemblyId, tx);
    const fault = faultOf(input, state, record, ctx);
    if (fault) return fault;
    const { municipalityId } = state;
    const minutesId = state.minutesId ?? (await makeMinutes(tx, ctx, assemblyId, state));
    if (state.signed.length === 0) await fillSections(tx, ctx, { minutesId, municipalityId }, record);
    const recorded = { recordedById: ctx.by?.userId ?? "", recordedByName: ctx.by?.name ?? "", recordedAt: at(ctx) };
    const { id } = await tx.signature.create({
      data: { municipalityId, minutesId, role, name, signedOn: toDateColumn(signedOn), ...recorded },
      select: { id: true },
    });
    await log({ noun: "signature", id, municipalityId, after: { role, name, signedOn } });
    return done({ id });
  });
}

/** Takes a signature back, and with it the lock when it was the only one. Refuses once the minutes are published. */
export function withdrawSignature(
  ctx: WriteContext,
  { assemblyId, signatureId }: { assemblyId: string; signatureId: string },
): Promise<Outcome> {
  return write(ctx, async (tx, log) => {
    const state = await lockRecord(tx, assemblyId);
    const where = { id: signatureId, withdrawnAt: null, minutes: { assemblyId } };
    const before = state && isUuid(signatureId) && (await tx.signature.findFirst({ where }));
    if (!state || !before) return refuse("not-found");
    if (state.publishedVersion > 0) return refuse("minutes-published");
    await tx.signature.update({ where: { id: signatureId }, data: { withdrawnAt: at(ctx) }, select: { id: true } });
    const { municipalityId } = state;
    await log({ noun: "signature", id: signatureId, municipalityId, before, after: { withdrawnAt: ctx.now } });
    return done(null);
  });
}

function faultOf(
  { role, signedOn }: RecordSignature,
  state: RecordState,
  record: MeetingRecord,
  ctx: WriteContext,
): Refusal | null {
  if (state.isNotHeld) return refuse("meeting-not-held");
  if (closingGaps(record).length > 0) return refuse("minutes-not-closable");
  if (state.signed.includes(role)) return refuse("already-signed");
  const endedOn = civilDateIn(Temporal.Instant.from(record.endedAt ?? ctx.now), state.zone);
  const today = civilDateIn(ctx.now, state.zone);
  if (signedOn < endedOn)
    return refuse("invalid-input", { fields: { signedOn: "signed-before-end" }, fill: { moment: shortDate(endedOn) } });
  if (signedOn > today)
    return refuse("invalid-input", { fields: { signedOn: "in-the-future" }, fill: { moment: shortDate(today) } });
  return null;
}

async function fillSections(
  tx: Tx,
  ctx: WriteContext,
  minutes: { minutesId: string; municipalityId: string },
  record: MeetingRecord,
): Promise<void> {
  const saved = await findTexts(record.assemblyId, tx);
  for (const section of sectionsOf(record))
    if (!saved.has(section)) await writeText(tx, ctx, { ...minutes, section, text: proposedText(record, section) });
}
