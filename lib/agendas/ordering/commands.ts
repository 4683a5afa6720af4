import "server-only";
import type { TemplateItem } from "@/lib/agendas/templates";
import type { Tx } from "@/lib/platform/db/client";
import { asJson, jsonOrNull } from "@/lib/platform/db/write";
import { type Bilingual, isBlank } from "@/lib/platform/i18n/bilingual";
import { isUuid } from "@/lib/platform/uuid";

export type Meeting = NonNullable<Awaited<ReturnType<typeof lockMeeting>>>;

/** One meeting whose agenda nobody else changes until the end of this transaction; null when it is not there. */
export async function lockMeeting(tx: Tx, assemblyId: string) {
  if (!isUuid(assemblyId)) return null;
  await tx.$queryRaw`SELECT 1 FROM assembly WHERE id = ${assemblyId}::uuid FOR UPDATE`;
  return tx.assembly.findFirst({
    where: { id: assemblyId, withdrawnAt: null },
    select: {
      ...{ id: true, municipalityId: true },
      holding: { select: { startedAt: true } },
      notHeld: { select: { at: true } },
      publications: { select: { kind: true }, orderBy: { version: "asc" } },
      minutes: {
        select: {
          signatures: { where: { withdrawnAt: null }, select: { id: true } },
          publications: { select: { version: true } },
        },
      },
    },
  });
}

/** The same by one of its items. */
export async function lockOfItem(tx: Tx, itemId: string) {
  const item = isUuid(itemId)
    ? await tx.agendaItem.findUnique({ where: { id: itemId }, select: { assemblyId: true } })
    : null;
  return item && lockMeeting(tx, item.assemblyId);
}

/** The ids of the agenda in their order. */
export async function orderOf(tx: Tx, assemblyId: string): Promise<string[]> {
  const rows = await tx.agendaItem.findMany({
    where: { assemblyId, removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Writes the positions 1, 2, 3 … in the given order. */
export async function renumber(tx: Tx, order: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE agenda_item i SET position = n.position
      FROM unnest(${[...order]}::uuid[]) WITH ORDINALITY AS n(id, position) WHERE i.id = n.id`;
}

/** What an item says, from a form, a template or an earlier meeting. */
export type NewItem = Omit<TemplateItem, "draftDecision"> & {
  presenter?: string | null;
  draftDecision?: Bilingual | null;
  carriedFromId?: string;
};

/** Its columns. */
export function columnsOf({ kind, title, presenter, minutes, draftDecision }: NewItem) {
  return {
    ...{ kind, minutes, title: asJson(title), presenter: presenter ?? null },
    draftDecision: jsonOrNull(isBlank(draftDecision) ? null : draftDecision),
  };
}
