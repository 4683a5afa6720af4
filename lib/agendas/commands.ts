import "server-only";
import { agendaLock, itemLock } from "@/lib/agendas/agenda-lock";
import { itemFields } from "@/lib/agendas/item-fields";
import { type Move, moved } from "@/lib/agendas/order";
import type { EditItem } from "@/lib/agendas/schema";
import type { AgendaItemView } from "@/lib/assemblies/assembly-view";
import { at, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";
import { columnsOf, lockMeeting, lockOfItem, orderOf, renumber } from "./ordering/commands";

/** Changes an item. Refuses "stale-edit" with both texts, and once it has an outcome or the minutes are signed. */
export function editItem(ctx: WriteContext, { itemId, version, ...item }: EditItem): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const found = await lockOfItem(tx, itemId);
    const before =
      found && (await tx.agendaItem.findFirst({ where: { id: itemId, removedAt: null }, include: { outcome: true } }));
    if (!found || !before) return refuse("not-found");
    const lock = before.addedInHallAt ? "meeting-closed" : itemLock(found, before);
    if (lock) return refuse(lock);
    if (before.revision !== version) {
      const theirs = itemFields(before as unknown as AgendaItemView);
      return refuse("stale-edit", { detail: { version: String(before.revision), theirs } });
    }
    await tx.agendaItem.update({
      where: { id: itemId },
      data: { ...columnsOf(item), revision: { increment: 1 } },
      select: { id: true },
    });
    await log({ noun: "agenda-item", id: itemId, municipalityId: found.municipalityId, before, after: item });
    return done({ id: itemId });
  });
}

/** Takes an item off the agenda; `restoreItem` brings it back. */
export function removeItem(ctx: WriteContext, itemId: string): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const found = await lockOfItem(tx, itemId);
    const before = found && (await tx.agendaItem.findFirst({ where: { id: itemId, removedAt: null } }));
    if (!found || !before) return refuse("not-found");
    const lock = agendaLock(found);
    if (lock) return refuse(lock);
    await tx.agendaItem.update({ where: { id: itemId }, data: { removedAt: at(ctx) }, select: { id: true } });
    await renumber(tx, await orderOf(tx, found.id));
    await log({ noun: "agenda-item", id: itemId, municipalityId: found.municipalityId, before });
    return done({ id: itemId });
  });
}

/** Brings a removed item back, at the end. */
export function restoreItem(
  ctx: WriteContext,
  { assemblyId, itemId }: { assemblyId: string; itemId: string },
): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const meeting = await lockMeeting(tx, assemblyId);
    const where = { id: itemId, assemblyId, removedAt: { not: null } };
    const before = meeting && isUuid(itemId) && (await tx.agendaItem.findFirst({ where, select: { id: true } }));
    if (!meeting || !before) return refuse("not-found");
    const lock = agendaLock(meeting);
    if (lock) return refuse(lock);
    const position = (await orderOf(tx, assemblyId)).length + 1;
    await tx.agendaItem.update({ where: { id: itemId }, data: { removedAt: null, position }, select: { id: true } });
    await log({
      noun: "agenda-item",
      id: itemId,
      municipalityId: meeting.municipalityId,
      after: { removedAt: null, position },
    });
    return done({ id: itemId });
  });
}

/** Moves an item one place, or beside another one. Two people who move at once come one after the other; no item is lost or doubled. */
export function moveItem(ctx: WriteContext, assemblyId: string, move: Move): Promise<Outcome<{ order: string[] }>> {
  return write(ctx, async (tx, log) => {
    const meeting = await lockMeeting(tx, assemblyId);
    if (!meeting) return refuse("not-found");
    const lock = agendaLock(meeting);
    if (lock) return refuse(lock);
    const before = await orderOf(tx, assemblyId);
    const order = moved(before, move);
    await renumber(tx, order);
    await log({ noun: "agenda", id: assemblyId, municipalityId: meeting.municipalityId, before, after: order });
    return done({ order });
  });
}
