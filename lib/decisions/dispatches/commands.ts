import "server-only";
import { Temporal } from "temporal-polyfill";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { lockRecord } from "@/lib/minutes/lock/queries";
import { toDateColumn } from "@/lib/platform/db/dates";
import { at, type WriteContext, write } from "@/lib/platform/db/write";
import { shortDate } from "@/lib/platform/i18n/dates";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";
import type { SendDecisions } from "./schema";

/**
 * Records that decisions were sent under one outgoing number. Refuses a day before the meeting or ahead of today, decisions
 * of another meeting, and the same letter twice ("dispatch-recorded").
 */
export function sendDecisions(ctx: WriteContext, input: SendDecisions): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const { assemblyId, addressee, outgoingNumber, sentOn } = input;
    const record = await lockRecord(tx, assemblyId);
    if (!record) return refuse("not-found");
    const { municipalityId, zone, holding } = record;
    if (!holding) return refuse("not-begun");
    const heldOn = civilDateIn(Temporal.Instant.fromEpochMilliseconds(holding.startedAt.getTime()), zone);
    const today = civilDateIn(ctx.now, zone);
    if (sentOn < heldOn) return dayFault("before-meeting", { day: shortDate(heldOn) });
    if (sentOn > today) return dayFault("in-the-future", { moment: shortDate(today) });
    const ids = [...new Set(input.decisionIds)].filter(isUuid);
    const known = await tx.decision.count({ where: { id: { in: ids }, assemblyId, withdrawnAt: null } });
    if (known !== new Set(input.decisionIds).size) return refuse("not-found");
    const sent = { addressee, outgoingNumber, sentOn: toDateColumn(sentOn) };
    const twins = await tx.dispatch.count({ where: { assemblyId, withdrawnAt: null, ...sent } });
    if (twins > 0) return refuse("dispatch-recorded");
    const { id } = await tx.dispatch.create({
      data: { municipalityId, assemblyId, ...sent, ...by(ctx) },
      select: { id: true },
    });
    await tx.dispatchDecision.createMany({
      data: ids.map((decisionId) => ({ municipalityId, dispatchId: id, decisionId })),
    });
    await log({ noun: "dispatch", id, municipalityId, after: { ...sent, decisionIds: ids } });
    return done({ id });
  });
}

/** Marks a dispatch as recorded by mistake. Refuses while a reply to it stands. */
export function withdrawDispatch(
  ctx: WriteContext,
  { assemblyId, dispatchId }: { assemblyId: string; dispatchId: string },
): Promise<Outcome> {
  return write(ctx, async (tx, log) => {
    const record = await lockRecord(tx, assemblyId);
    const where = { id: dispatchId, assemblyId, withdrawnAt: null };
    const before = record && isUuid(dispatchId) && (await tx.dispatch.findFirst({ where }));
    if (!before) return refuse("not-found");
    const replies = await tx.reply.count({ where: { dispatchId, withdrawnAt: null } });
    if (replies > 0) return refuse("dispatch-replied");
    await tx.dispatch.update({ where: { id: dispatchId }, data: { withdrawnAt: at(ctx) }, select: { id: true } });
    const { municipalityId } = before;
    await log({ noun: "dispatch", id: dispatchId, municipalityId, before, after: { withdrawnAt: ctx.now } });
    return done(null);
  });
}

function dayFault(code: "before-meeting" | "in-the-future", fill: Record<string, string>) {
  return refuse("invalid-input", { fields: { sentOn: code }, fill });
}

function by(ctx: WriteContext) {
  return { byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "", at: at(ctx) };
}
