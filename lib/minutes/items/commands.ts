import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import { asJson, at, type WriteContext, write } from "@/lib/platform/db/write";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";
import { openRecord } from "../lock/queries";
import type { RaiseItem, RewordItem } from "./schema";

const MOST_ITEMS = 100;

/**
 * Adds an item that was raised in the hall. It stands after the agenda and is marked for ever: nobody can later say that
 * residents had been told of it. Refuses "not-begun", "agenda-full".
 */
export function raiseItem(ctx: WriteContext, input: RaiseItem): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const { assemblyId, kind, title, presenter } = input;
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    if (!open.record.holding) return refuse("not-begun");
    const last = await tx.agendaItem.aggregate({
      where: { assemblyId, removedAt: null },
      _max: { position: true },
      _count: true,
    });
    if (last._count >= MOST_ITEMS) return refuse("agenda-full", { fill: { most: MOST_ITEMS } });
    const { municipalityId } = open.record;
    const raised = { kind, title: asJson(title), presenter: presenter ?? null, minutes: 0 };
    const { id } = await tx.agendaItem.create({
      data: {
        ...{ municipalityId, assemblyId, ...raised, position: (last._max.position ?? 0) + 1 },
        ...{ addedInHallAt: at(ctx), addedInHallBy: ctx.by?.name ?? "" },
      },
      select: { id: true },
    });
    await log({ noun: "agenda-item", id, municipalityId, after: raised });
    return done({ id });
  });
}

/** Corrects the wording of an item raised in the hall; the announced agenda is never touched here. */
export function rewordItem(ctx: WriteContext, input: RewordItem): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const { assemblyId, itemId, kind, title, presenter } = input;
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    const before = await findRaised(tx, assemblyId, itemId);
    if (!before) return refuse("not-found");
    if (before.revision !== input.version) return refuse("stale-edit", { detail: theirsOf(before) });
    const reworded = { kind, title: asJson(title), presenter: presenter ?? null };
    await tx.agendaItem.update({
      where: { id: itemId },
      data: { ...reworded, revision: { increment: 1 } },
      select: { id: true },
    });
    const { municipalityId } = open.record;
    await log({ noun: "agenda-item", id: itemId, municipalityId, before, after: reworded });
    return done({ id: itemId });
  });
}

/** Takes back an item raised in the hall that has no outcome yet. Refuses "item-has-outcome". */
export function dropItem(
  ctx: WriteContext,
  { assemblyId, itemId }: { assemblyId: string; itemId: string },
): Promise<Outcome> {
  return write(ctx, async (tx, log) => {
    const open = await openRecord(tx, assemblyId);
    if (!open.ok) return open.refusal;
    const before = await findRaised(tx, assemblyId, itemId);
    if (!before) return refuse("not-found");
    if (before.outcome) return refuse("item-has-outcome");
    await tx.agendaItem.update({ where: { id: itemId }, data: { removedAt: at(ctx) }, select: { id: true } });
    const { municipalityId } = open.record;
    await log({ noun: "agenda-item", id: itemId, municipalityId, before, after: { removedAt: ctx.now } });
    return done(null);
  });
}

async function findRaised(tx: Tx, assemblyId: string, itemId: string) {
  if (!isUuid(itemId)) return null;
  return tx.agendaItem.findFirst({
    where: { id: itemId, assemblyId, removedAt: null, addedInHallAt: { not: null } },
    select: {
      ...{ kind: true, title: true, presenter: true, revision: true },
      outcome: { select: { outcome: true } },
    },
  });
}

function theirsOf({
  kind,
  title,
  presenter,
  revision,
}: {
  kind: string;
  title: unknown;
  presenter: string | null;
  revision: number;
}) {
  const { ky = "", ru = "" } = title as Bilingual;
  return { version: String(revision), theirs: { kind, title: { ky, ru }, presenter: presenter ?? "" } };
}
