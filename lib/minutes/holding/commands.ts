import "server-only";
import { Temporal } from "temporal-polyfill";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { at, type WriteContext, write } from "@/lib/platform/db/write";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { openRecord, type RecordState } from "../lock/queries";
import type { NotHeldReason } from "./not-held-reasons";
import { readRealTimes, type TypedTimes, typedTimes } from "./real-times";

type Held = TypedTimes & { assemblyId: string; version: number; chair?: string; secretary?: string };

/**
 * Records that the meeting took place, or corrects the record. Late notice, another hour than planned, a cancelled notice:
 * nothing of that refuses it. Refuses only "meeting-not-held", "minutes-signed", "stale-edit" and impossible times.
 */
export function holdMeeting(ctx: WriteContext, input: Held): Promise<Outcome<{ version: number }>> {
  return write(ctx, async (tx, log) => {
    const { assemblyId, version } = input;
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    const { municipalityId, zone, isNotHeld } = open.record;
    if (isNotHeld) return refuse("meeting-not-held");
    const before = await tx.holding.findUnique({ where: { assemblyId } });
    if (before && before.revision !== version) return stale(before, zone);
    const times = readRealTimes(input, zone, ctx.now);
    if ("fields" in times) return refuse("invalid-input", times);
    const held = { ...columns(times), chair: input.chair ?? null, secretary: input.secretary ?? null, ...by(ctx) };
    const { revision } = await tx.holding.upsert({
      where: { assemblyId },
      create: { assemblyId, municipalityId, ...held },
      update: { ...held, revision: { increment: 1 } },
      select: { revision: true },
    });
    await log({ noun: "holding", id: assemblyId, municipalityId, before, after: held });
    return done({ version: revision });
  });
}

/** "It begins now." A second press changes nothing. Chair and secretary are those of the plan until somebody says otherwise. */
export function beginMeeting(ctx: WriteContext, assemblyId: string): Promise<Outcome> {
  return write(ctx, async (tx, log) => {
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    const { record } = open;
    if (record.isNotHeld) return refuse("meeting-not-held");
    if (record.holding) return refuse("already-begun");
    if (isBeforeItsDay(record, ctx.now)) return refuse("not-its-day");
    const plan = await tx.assembly.findUniqueOrThrow({
      where: { id: assemblyId },
      select: { chair: true, secretary: true },
    });
    const { municipalityId } = record;
    const held = { ...plan, startedAt: wholeMinute(ctx), endedAt: null, ...by(ctx) };
    await tx.holding.create({ data: { assemblyId, municipalityId, ...held }, select: { assemblyId: true } });
    await log({ noun: "holding", id: assemblyId, municipalityId, after: held });
    return done(null);
  });
}

/** "It ends now." */
export function endMeeting(ctx: WriteContext, assemblyId: string): Promise<Outcome> {
  return write(ctx, async (tx, log) => {
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    const { municipalityId, holding } = open.record;
    if (!holding) return refuse("not-begun");
    if (holding.endedAt) return refuse("already-ended");
    const endedAt = new Date(Math.max(wholeMinute(ctx).getTime(), holding.startedAt.getTime()));
    await tx.holding.update({
      where: { assemblyId },
      data: { endedAt, ...by(ctx), revision: { increment: 1 } },
      select: { assemblyId: true },
    });
    await log({ noun: "holding", id: assemblyId, municipalityId, before: holding, after: { endedAt } });
    return done(null);
  });
}

/** Takes a record back that was made by mistake; only while nothing was decided in it. */
export function withdrawHolding(ctx: WriteContext, assemblyId: string): Promise<Outcome> {
  return write(ctx, async (tx, log) => {
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    if (!open.record.holding) return refuse("not-begun");
    const outcomes = await tx.itemOutcome.count({ where: { item: { assemblyId } } });
    if (outcomes > 0) return refuse("record-not-empty");
    const before = await tx.holding.delete({ where: { assemblyId } });
    await log({ noun: "holding", id: assemblyId, municipalityId: before.municipalityId, before });
    return done(null);
  });
}

type NotHeldInput = { assemblyId: string; reason: NotHeldReason; note: string; cameCount: number | null };

/** "It was not held": a result of its own. Refuses "meeting-held", "not-its-day". */
export function recordNotHeld(ctx: WriteContext, input: NotHeldInput): Promise<Outcome> {
  return write(ctx, async (tx, log) => {
    const { assemblyId, reason, note, cameCount } = input;
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    const { record } = open;
    if (record.holding) return refuse("meeting-held");
    if (isBeforeItsDay(record, ctx.now)) return refuse("not-its-day");
    if (reason === "nobody-came" && cameCount) return refuse("invalid-input", { fields: { cameCount: "nobody-came" } });
    const { municipalityId } = record;
    const before = await tx.notHeld.findUnique({ where: { assemblyId } });
    const written = { reason, note, cameCount, ...by(ctx) };
    await tx.notHeld.upsert({
      where: { assemblyId },
      create: { assemblyId, municipalityId, ...written },
      update: written,
      select: { assemblyId: true },
    });
    await log({ noun: "not-held", id: assemblyId, municipalityId, before, after: written });
    return done(null);
  });
}

/** Takes "not held" back; not any more once the meeting was called again because of it. */
export function withdrawNotHeld(ctx: WriteContext, assemblyId: string): Promise<Outcome> {
  return write(ctx, async (tx, log) => {
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    if (!open.record.isNotHeld) return refuse("not-found");
    const repeats = await tx.assembly.count({ where: { repeatOfId: assemblyId, withdrawnAt: null } });
    if (repeats > 0) return refuse("repeat-planned");
    const before = await tx.notHeld.delete({ where: { assemblyId } });
    await log({ noun: "not-held", id: assemblyId, municipalityId: before.municipalityId, before });
    return done(null);
  });
}

function columns({ startedAt, endedAt }: { startedAt: Temporal.Instant; endedAt: Temporal.Instant | null }) {
  return { startedAt: at({ now: startedAt }), endedAt: endedAt && at({ now: endedAt }) };
}

function by(ctx: WriteContext) {
  return { byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "", at: at(ctx) };
}

/** People write minutes, not milliseconds. */
function wholeMinute({ now }: WriteContext): Date {
  return new Date(Math.floor(now.epochMilliseconds / 60_000) * 60_000);
}

function isBeforeItsDay({ zone, startsAt }: RecordState, now: Temporal.Instant): boolean {
  return civilDateIn(now, zone) < civilDateIn(Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()), zone);
}

type Row = { revision: number; startedAt: Date; endedAt: Date | null; chair: string | null; secretary: string | null };

function stale({ revision, ...row }: Row & { byName: string; at: Date }, zone: string) {
  const times = typedTimes(row.startedAt.toISOString(), row.endedAt?.toISOString() ?? null, zone);
  const theirs = { ...times, chair: row.chair ?? "", secretary: row.secretary ?? "" };
  const detail = { version: String(revision), theirs, by: row.byName, at: shortDateTime(row.at, zone) };
  return refuse("stale-edit", { detail });
}
