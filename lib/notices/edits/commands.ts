import "server-only";
import { titleSearchText } from "@/lib/assemblies/meeting-title";
import type { Tx } from "@/lib/platform/db/client";
import { asJson, at, jsonOrNull, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { changesBetween } from "../changes";
import { readStanding } from "../drafts/queries";
import type { NoticeContent, NoticeItem } from "../notice-content";
import { candidateOf } from "../notice-standing";

/**
 * Puts an assembly and its agenda back to what residents were told last. The register of places is shared by all
 * meetings: a place that was renamed there stays renamed, so it is refused when no place of that name is left.
 */
export function discardChanges(ctx: WriteContext, assemblyId: string): Promise<Outcome<null>> {
  return write(ctx, async (tx, log) => {
    await tx.$queryRaw`SELECT 1 FROM assembly WHERE id = ${assemblyId}::uuid FOR UPDATE`;
    const standing = await readStanding(tx, { id: assemblyId });
    if (!standing) return refuse("not-found");
    if (!standing.last) return refuse("not-announced");
    if (standing.closed) return refuse("meeting-closed");
    const { municipalityId, last } = standing;
    const before = candidateOf(standing).changes.map(({ what }) => what);
    if (before.length === 0) return refuse("nothing-changed");
    await restoreAssembly(tx, assemblyId, municipalityId, last.content);
    await restoreAgenda(tx, ctx, { assemblyId, municipalityId, items: last.content.agenda });
    const restored = await readStanding(tx, { id: assemblyId });
    if (!restored || changesBetween(last.content, candidateOf(restored).content).length > 0)
      return refuse("cannot-take-back");
    await log({ noun: "assembly", id: assemblyId, municipalityId, before: { changes: before } });
    return done(null);
  });
}

async function restoreAssembly(tx: Tx, id: string, municipalityId: string, content: NoticeContent): Promise<void> {
  const { title, caller, contact, place } = content;
  const places = await tx.place.findMany({
    where: { municipalityId },
    select: { id: true, name: true, address: true },
  });
  const isSame = (a: unknown, b: unknown) => JSON.stringify(words(a)) === JSON.stringify(words(b));
  const named = places.filter(({ name }) => isSame(name, place.name));
  const placeId = (named.find(({ address }) => isSame(address, place.address)) ?? named[0])?.id;
  await tx.assembly.update({
    where: { id },
    data: {
      ...{ kind: content.assemblyKind, title: asJson(title), searchText: titleSearchText(title) },
      ...{ startsAt: new Date(content.startsAt), plannedMinutes: content.plannedMinutes, languages: content.languages },
      ...(placeId ? { placeId } : {}),
      ...{ callerKind: caller.kind, callerGround: caller.ground ?? null, requestCount: caller.requestCount ?? null },
      ...{ chair: content.chair ?? null, secretary: content.secretary ?? null },
      ...{ contactName: contact.name, contactPhone: contact.phone, revision: { increment: 1 } },
    },
    select: { id: true },
  });
  await tx.assemblyVillage.deleteMany({ where: { assemblyId: id } });
  const villages = content.villages.map((village) => ({ municipalityId, assemblyId: id, villageId: village.id }));
  await tx.assemblyVillage.createMany({ data: villages });
}

type Agenda = { assemblyId: string; municipalityId: string; items: NoticeItem[] };

/** Items put in since then are taken out, those taken out come back; nothing is deleted. */
async function restoreAgenda(tx: Tx, ctx: WriteContext, { assemblyId, items }: Agenda): Promise<void> {
  const ids = items.map(({ id }) => id);
  await tx.agendaItem.updateMany({
    where: { assemblyId, id: { notIn: ids }, removedAt: null, addedInHallAt: null },
    data: { removedAt: at(ctx), revision: { increment: 1 } },
  });
  for (const item of items) {
    const { id, kind, position, minutes } = item;
    await tx.agendaItem.updateMany({
      where: { id, assemblyId },
      data: {
        ...{ kind, position, minutes, removedAt: null, revision: { increment: 1 } },
        ...{
          title: asJson(item.title),
          presenter: item.presenter ?? null,
          draftDecision: jsonOrNull(item.draftDecision),
        },
      },
    });
    const documents = item.documents.map((document) => document.id);
    const put = { itemId: id, removedAt: null, id: { notIn: documents } };
    await tx.agendaDocument.updateMany({ where: put, data: { removedAt: at(ctx) } });
    for (const document of item.documents) {
      const data = { removedAt: null, title: jsonOrNull(document.title) };
      await tx.agendaDocument.updateMany({ where: { itemId: id, id: document.id }, data });
    }
  }
}

/** The languages of a text that hold a word, in one order. */
function words(text: unknown): string[] {
  const { ky, ru, en } = (text ?? {}) as { ky?: string; ru?: string; en?: string };
  return [ky ?? "", ru ?? "", en ?? ""];
}
