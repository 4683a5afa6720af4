import "server-only";
import type { LeftOver } from "@/lib/agendas/left-over";
import type { AgendaItemView, AssemblyView } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { isUuid } from "@/lib/platform/uuid";

/** An item of an agenda with its meeting. */
export type ItemFound = { view: AssemblyView; item: AgendaItemView };

/** One item; null when it is not there, removed, or not the actor's. Four queries. */
export async function findItem(actor: Actor, itemId: string): Promise<ItemFound | null> {
  if (!isUuid(itemId)) return null;
  const row = await db.agendaItem.findUnique({ where: { id: itemId }, select: { assemblyId: true } });
  const view = row && (await findAssembly(actor, row.assemblyId));
  const item = view?.items.find(({ id }) => id === itemId);
  return view && item ? { view, item } : null;
}

/** The title of an item that was just removed, for its way back; null when it is not one of this meeting. One query. */
export async function findRemoved(
  view: AssemblyView,
  itemId: string,
): Promise<{ id: string; title: Bilingual } | null> {
  if (!isUuid(itemId)) return null;
  const row = await db.agendaItem.findFirst({
    where: { id: itemId, assemblyId: view.id, removedAt: { not: null } },
    select: { id: true, title: true },
  });
  return row && { id: row.id, title: row.title as Bilingual };
}

/**
 * Items that the last held meeting of any of these villages postponed or did not reach, and those of the meeting this
 * one repeats because it was not held; without what a later agenda took up. One query.
 */
export async function findLeftOver(view: AssemblyView): Promise<LeftOver[]> {
  const villageIds = view.villages.map(({ id }) => id);
  if (villageIds.length === 0) return [];
  return db.$queryRaw<LeftOver[]>`
    WITH last AS (
      SELECT DISTINCT ON (av.village_id) a.id, h.started_at
        FROM assembly_village av
        JOIN assembly a ON a.id = av.assembly_id AND a.withdrawn_at IS NULL
        JOIN holding h ON h.assembly_id = a.id AND h.ended_at IS NOT NULL
       WHERE av.municipality_id = ${view.municipality.id}::uuid AND av.village_id = ANY(${villageIds}::uuid[])
         AND a.id <> ${view.id}::uuid
       ORDER BY av.village_id, h.started_at DESC),
    open_meeting AS (
      SELECT id, started_at, FALSE AS repeated FROM last
      UNION ALL
      SELECT a.id, a.starts_at, TRUE FROM assembly a JOIN not_held n ON n.assembly_id = a.id
       WHERE a.id = ${view.repeatOf?.id ?? null}::uuid)
    SELECT i.id, i.kind, i.title, i.minutes, coalesce(o.outcome, 'not-considered') AS outcome,
           max(last.started_at) AS "heldAt"
      FROM open_meeting last
      JOIN agenda_item i ON i.assembly_id = last.id AND i.removed_at IS NULL
      LEFT JOIN item_outcome o ON o.item_id = i.id
     WHERE (last.repeated OR o.outcome IN ('postponed', 'not-considered'))
       AND NOT EXISTS (SELECT 1 FROM agenda_item later
                        WHERE later.carried_from_id = i.id AND later.removed_at IS NULL)
     GROUP BY i.id, i.kind, i.title, i.minutes, o.outcome, i.position
     ORDER BY max(last.started_at), i.position`;
}
