import "server-only";
import { Temporal } from "temporal-polyfill";
import type { Calendar } from "@/lib/calendar/working-days";
import { civilDateIn, withOffset } from "@/lib/calendar/zoned-day";
import { type CharterValue, kindInForce, rulesInForce } from "@/lib/notice-rules/charter";
import type { Rules } from "@/lib/notice-rules/rules";
import type { Tx } from "@/lib/platform/db/client";
import { at, type Log, type WriteContext, write } from "@/lib/platform/db/write";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { done, type Outcome, type Refusal, refuse } from "@/lib/platform/outcome";
import { missingOf } from "./completeness";
import { previewDigest, readStanding } from "./drafts/queries";
import { tooEarlyRefusal, tooShortRefusal } from "./gate-refusals";
import { type Candidate, cancellationOf, candidateOf, gateOf, type NoticeStanding } from "./notice-standing";
import { freeze, type Published } from "./versions/commands";

/** `previewed`: digest of the preview under which the button was pressed; without it nothing is compared. */
export type Telling = {
  assemblyId: string;
  calendar: Calendar;
  previewed?: string;
  /** Why it is told although too little time is left, and whether the person has the right to say so. */
  overrideReason?: string;
  mayOverride: boolean;
};

/** Announces an assembly: version 1, judged by the rules in force today. `charter`: the municipality's own values. */
export function announce(
  ctx: WriteContext,
  asked: Telling & { charter: readonly CharterValue[] },
): Promise<Outcome<Published>> {
  return write(ctx, async (tx, log) => {
    const standing = await lock(tx, asked.assemblyId);
    if (!standing) return refuse("not-found");
    if (standing.last) return refuse("already-announced");
    const { draft, id: assemblyId, municipalityId } = standing;
    const rules = rulesInForce(draft.kind, civilDateIn(ctx.now, draft.timeZone), asked.charter);
    const refusal = unannounceable(standing, ctx) ?? tooEarlyRefusal(standing, { rules, now: ctx.now, ...asked });
    if (refusal) return refusal;
    const outcome = await tell(tx, log, ctx, { standing, rules, ...asked });
    if (outcome.ok) {
      const by = { byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "" };
      await tx.agendaPublication.create({
        data: { assemblyId, municipalityId, at: at(ctx), ...by },
        select: { id: true },
      });
    }
    return outcome;
  });
}

export type Changing = Telling & { reason?: Bilingual };

/** Publishes what was edited since the last version. What is material starts the notice again and needs a reason. */
export function publishChange(ctx: WriteContext, asked: Changing): Promise<Outcome<Published>> {
  return write(ctx, async (tx, log) => {
    const standing = await lock(tx, asked.assemblyId);
    if (!standing) return refuse("not-found");
    return changed(tx, log, ctx, standing, asked);
  });
}

/** Moves an assembly to another start and tells it at once, with whatever else was edited. */
export function postpone(
  ctx: WriteContext,
  asked: Changing & { startsAt: Temporal.Instant },
): Promise<Outcome<Published>> {
  return write(ctx, async (tx, log) => {
    const standing = await lock(tx, asked.assemblyId);
    if (!standing) return refuse("not-found");
    const startsAt = new Date(asked.startsAt.epochMilliseconds);
    await tx.assembly.update({
      where: { id: asked.assemblyId },
      data: { startsAt, revision: { increment: 1 } },
      select: { id: true },
    });
    const moved = { ...standing, draft: { ...standing.draft, startsAt: asked.startsAt.toString() } };
    return changed(tx, log, ctx, moved, asked);
  });
}

/** Tells that the meeting will not be. What was edited since the last version is not told any more. */
export function cancel(
  ctx: WriteContext,
  asked: { assemblyId: string; reason: Bilingual },
): Promise<Outcome<Published>> {
  return write(ctx, async (tx, log) => {
    const standing = await lock(tx, asked.assemblyId);
    if (!standing) return refuse("not-found");
    const refusal = untellable(standing) ?? startIsPast(standing.last?.content.startsAt, ctx);
    if (refusal) return refusal;
    if (!standing.last) return refuse("not-announced");
    const { id: assemblyId, municipalityId, last } = standing;
    const content = cancellationOf(last.content, asked.reason);
    const version = { assemblyId, municipalityId, content, material: true, changes: [], rules: last.rules };
    return done(await freeze(tx, log, ctx, version));
  });
}

async function changed(tx: Tx, log: Log, ctx: WriteContext, standing: NoticeStanding, asked: Changing) {
  const refusal = untellable(standing) ?? unannounceable(standing, ctx);
  if (refusal) return refusal;
  if (!standing.last) return refuse("not-announced");
  const { changes, material } = candidateOf(standing);
  if (changes.length === 0) return refuse("nothing-changed");
  if (material && !asked.reason) return refuse("invalid-input", { fields: { reason: "required" } });
  return tell(tx, log, ctx, { standing, rules: standing.last.rules, ...asked });
}

type Asked = Changing & { standing: NoticeStanding; rules: Rules };

/** The gate of too short a notice, then the new version. Minor corrections pass it: they start nothing again. */
async function tell(tx: Tx, log: Log, ctx: WriteContext, asked: Asked): Promise<Outcome<Published>> {
  const { standing, rules, calendar, reason } = asked;
  const shown = candidateOf(standing, { reason });
  if (asked.previewed && asked.previewed !== previewDigest(shown.content)) return refuse("changed-meanwhile");
  const tooShort = shown.material ? gateOf(standing, { rules, calendar, now: ctx.now }) : null;
  if (tooShort && !asked.overrideReason) return tooShortRefusal(tooShort);
  if (tooShort && !asked.mayOverride) return refuse("may-not-override");
  const overrideReason = tooShort ? asked.overrideReason : undefined;
  if (overrideReason) await recordOverride(tx, ctx, standing, overrideReason);
  const override = overrideReason && { reason: overrideReason, byName: ctx.by?.name ?? "" };
  const candidate: Candidate = override ? candidateOf(standing, { reason, override }) : shown;
  const { id: assemblyId, municipalityId } = standing;
  return done(await freeze(tx, log, ctx, { assemblyId, municipalityId, rules, overrideReason, ...candidate }));
}

async function recordOverride(
  tx: Tx,
  ctx: WriteContext,
  { id, municipalityId, draft }: NoticeStanding,
  reason: string,
) {
  await tx.gateOverride.create({
    data: {
      ...{ assemblyId: id, municipalityId, gate: "notice-too-short", reason, at: at(ctx) },
      forStartsAt: new Date(draft.startsAt),
      ...{ byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "" },
    },
    select: { id: true },
  });
}

/** Two people at two screens come one after the other: the second sees what the first did. */
async function lock(tx: Tx, assemblyId: string): Promise<NoticeStanding | null> {
  await tx.$queryRaw`SELECT 1 FROM assembly WHERE id = ${assemblyId}::uuid FOR UPDATE`;
  return readStanding(tx, { id: assemblyId });
}

function unannounceable(standing: NoticeStanding, ctx: WriteContext): Refusal | null {
  if (standing.closed) return refuse("meeting-closed");
  const missing = missingOf(standing.draft);
  if (missing.length > 0) return refuse("notice-incomplete", { detail: missing });
  const { kind, startsAt, timeZone } = standing.draft;
  if (!kindInForce(kind, withOffset(Temporal.Instant.from(startsAt), timeZone).slice(0, 10)))
    return refuse("kind-not-in-force");
  return startIsPast(startsAt, ctx);
}

function untellable({ last, closed }: NoticeStanding): Refusal | null {
  if (closed) return refuse("meeting-closed");
  return last?.content.kind === "cancellation" ? refuse("assembly-cancelled") : null;
}

function startIsPast(startsAt: string | undefined, { now }: WriteContext): Refusal | null {
  const isPast = startsAt !== undefined && Temporal.Instant.compare(Temporal.Instant.from(startsAt), now) <= 0;
  return isPast ? refuse("start-is-past") : null;
}
