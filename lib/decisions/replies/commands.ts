import "server-only";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { lockRecord } from "@/lib/minutes/lock/queries";
import { fromDateColumn, toDateColumn } from "@/lib/platform/db/dates";
import { storeFile } from "@/lib/platform/db/stored-file";
import { asJson, at, type WriteContext, write } from "@/lib/platform/db/write";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { shortDate } from "@/lib/platform/i18n/dates";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";

type Letter = { name: string; mediaType: string; bytes: Uint8Array };
type Received = {
  assemblyId: string;
  dispatchId: string;
  receivedOn: string;
  number?: string;
  text: Bilingual;
  letter?: Letter;
};

/** Records a reply to a dispatch. Refuses a day before the sending or ahead of today. */
export function recordReply(ctx: WriteContext, input: Received): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const { assemblyId, dispatchId, receivedOn, letter } = input;
    const record = await lockRecord(tx, assemblyId);
    const where = { id: dispatchId, assemblyId, withdrawnAt: null };
    const dispatch = record && isUuid(dispatchId) && (await tx.dispatch.findFirst({ where, select: { sentOn: true } }));
    if (!record || !dispatch) return refuse("not-found");
    const { municipalityId, zone } = record;
    const sentOn = fromDateColumn(dispatch.sentOn);
    const today = civilDateIn(ctx.now, zone);
    if (receivedOn < sentOn) return dayFault("before-sending", { day: shortDate(sentOn) });
    if (receivedOn > today) return dayFault("in-the-future", { moment: shortDate(today) });
    const fileLinkId = letter ? await storeFile(tx, ctx, { municipalityId, ...letter }) : null;
    const received = {
      ...{ receivedOn: toDateColumn(receivedOn), number: input.number ?? null, text: asJson(input.text), fileLinkId },
    };
    const by = { byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "", at: at(ctx) };
    const { id } = await tx.reply.create({
      data: { municipalityId, dispatchId, ...received, ...by },
      select: { id: true },
    });
    await log({ noun: "reply", id, municipalityId, after: { dispatchId, ...received } });
    return done({ id });
  });
}

/** Marks a reply as recorded by mistake. Refuses while a posting tells residents of it. */
export function withdrawReply(
  ctx: WriteContext,
  { assemblyId, replyId }: { assemblyId: string; replyId: string },
): Promise<Outcome> {
  return write(ctx, async (tx, log) => {
    const record = await lockRecord(tx, assemblyId);
    const where = { id: replyId, withdrawnAt: null, dispatch: { assemblyId } };
    const before = record && isUuid(replyId) && (await tx.reply.findFirst({ where }));
    if (!before) return refuse("not-found");
    const told = await tx.posting.count({ where: { replyId, withdrawnAt: null } });
    if (told > 0) return refuse("reply-told");
    await tx.reply.update({ where: { id: replyId }, data: { withdrawnAt: at(ctx) }, select: { id: true } });
    const { municipalityId } = before;
    await log({ noun: "reply", id: replyId, municipalityId, before, after: { withdrawnAt: ctx.now } });
    return done(null);
  });
}

function dayFault(code: "before-sending" | "in-the-future", fill: Record<string, string>) {
  return refuse("invalid-input", { fields: { receivedOn: code }, fill });
}
