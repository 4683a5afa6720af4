import "server-only";
import { agendaLock } from "@/lib/agendas/agenda-lock";
import type { AddItem } from "@/lib/agendas/schema";
import type { TemplateItem } from "@/lib/agendas/templates";
import type { AgendaItemView } from "@/lib/assemblies/assembly-view";
import type { Tx } from "@/lib/platform/db/client";
import { type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";
import { columnsOf, lockMeeting, type Meeting, type NewItem, orderOf } from "../ordering/commands";

const MOST_ITEMS = 60;

/** Adds an item at the end. Refuses when the meeting has begun or was cancelled, and beyond 60 items ("agenda-full"). */
export function addItem(ctx: WriteContext, { assemblyId, ...item }: AddItem): Promise<Outcome<{ id: string }>> {
  return addItems(ctx, assemblyId, async () => [item]).then((outcome) =>
    outcome.ok ? done({ id: outcome.value.ids[0] ?? "" }) : outcome,
  );
}

/** Adds the items of a template at the end. */
export function fillAgenda(ctx: WriteContext, assemblyId: string, items: readonly TemplateItem[]) {
  return addItems(ctx, assemblyId, async () => items);
}

/** Takes over items that an earlier meeting of the same municipality left open; those already taken are left out. */
export function carryOver(ctx: WriteContext, assemblyId: string, itemIds: readonly string[]) {
  return addItems(ctx, assemblyId, async (tx, { municipalityId }) => {
    const rows = await tx.agendaItem.findMany({
      where: {
        ...{ municipalityId, id: { in: itemIds.filter(isUuid) }, removedAt: null },
        assemblyId: { not: assemblyId },
        OR: [
          { outcome: { outcome: { in: ["postponed", "not-considered"] } } },
          { assembly: { notHeld: { isNot: null } } },
        ],
      },
      orderBy: { position: "asc" },
    });
    const taken = await tx.agendaItem.findMany({
      where: { municipalityId, carriedFromId: { in: rows.map(({ id }) => id) }, removedAt: null },
      select: { carriedFromId: true },
    });
    return rows
      .filter(({ id }) => !taken.some(({ carriedFromId }) => carriedFromId === id))
      .map((row) => ({ ...(row as unknown as AgendaItemView), carriedFromId: row.id }));
  });
}

async function addItems(
  ctx: WriteContext,
  assemblyId: string,
  itemsOf: (tx: Tx, meeting: Meeting) => Promise<readonly NewItem[]>,
): Promise<Outcome<{ ids: string[] }>> {
  return write(ctx, async (tx, log) => {
    const meeting = await lockMeeting(tx, assemblyId);
    if (!meeting) return refuse("not-found");
    const lock = agendaLock(meeting);
    if (lock) return refuse(lock);
    const items = await itemsOf(tx, meeting);
    const { municipalityId } = meeting;
    const order = await orderOf(tx, assemblyId);
    if (items.length === 0) return refuse("nothing-changed");
    if (order.length + items.length > MOST_ITEMS) return refuse("agenda-full", { fill: { most: MOST_ITEMS } });
    const rows = items.map((item, at) => ({
      ...{ municipalityId, assemblyId, position: order.length + at + 1, ...columnsOf(item) },
      carriedFromId: item.carriedFromId ?? null,
    }));
    const made = await tx.agendaItem.createManyAndReturn({ data: rows, select: { id: true } });
    const ids = made.map(({ id }) => id);
    for (const [at, id] of ids.entries()) await log({ noun: "agenda-item", id, municipalityId, after: rows[at] });
    return done({ ids });
  });
}
