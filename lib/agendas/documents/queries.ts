import "server-only";
import { reachWhere } from "@/lib/accounts/reach";
import type { AgendaDocumentView, AgendaItemView, AssemblyView } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { readStoredFile } from "@/lib/platform/db/stored-file";
import { isUuid } from "@/lib/platform/uuid";

/** A document with its meeting. */
export type DocumentFound = { view: AssemblyView; item: AgendaItemView; document: AgendaDocumentView };

/** One document of a standing item; null when it is not there, removed, or not the actor's. Four queries. */
export async function findDocument(actor: Actor, documentId: string): Promise<DocumentFound | null> {
  if (!isUuid(documentId)) return null;
  const where = { id: documentId, removedAt: null };
  const row = await db.agendaDocument.findFirst({
    where,
    select: { item: { select: { id: true, assemblyId: true } } },
  });
  const view = row && (await findAssembly(actor, row.item.assemblyId));
  const item = view?.items.find(({ id }) => id === row?.item.id);
  const document = item?.documents.find(({ id }) => id === documentId);
  return view && item && document ? { view, item, document } : null;
}

/** A document that was just removed, for its way back; null when it is not one of this meeting. One query. */
export async function findRemovedDocument(
  view: Pick<AssemblyView, "id">,
  documentId: string,
): Promise<{ id: string; itemId: string; name: string } | null> {
  if (!isUuid(documentId)) return null;
  const row = await db.agendaDocument.findFirst({
    relationLoadStrategy: "join",
    where: { id: documentId, removedAt: { not: null }, item: { assemblyId: view.id } },
    select: { id: true, itemId: true, file: { select: { name: true } } },
  });
  return row && { id: row.id, itemId: row.itemId, name: row.file.name };
}

/** The file of a document, for the office; also of a removed item, null when it is not the actor's. One query. */
export async function findDocumentFile(actor: Actor, assemblyId: string, documentId: string) {
  if (!isUuid(assemblyId) || !isUuid(documentId)) return null;
  const row = await db.agendaDocument.findFirst({
    relationLoadStrategy: "join",
    where: {
      ...{ id: documentId, removedAt: null },
      item: { assemblyId, assembly: { withdrawnAt: null, municipality: reachWhere(actor) } },
    },
    select: { file: { select: { sha256: true, name: true, file: { select: { mediaType: true } } } } },
  });
  if (!row) return null;
  const { sha256, name, file } = row.file;
  return { sha256, name, mediaType: file.mediaType, read: () => readStoredFile(sha256) };
}
