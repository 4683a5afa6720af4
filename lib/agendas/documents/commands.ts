import "server-only";
import { agendaLock } from "@/lib/agendas/agenda-lock";
import type { Tx } from "@/lib/platform/db/client";
import { storeFile } from "@/lib/platform/db/stored-file";
import { at, jsonOrNull, type LogEntry, type WriteContext, write } from "@/lib/platform/db/write";
import { type Bilingual, isBlank } from "@/lib/platform/i18n/bilingual";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { sha256 } from "@/lib/platform/sha256";
import type { TakenFile } from "@/lib/platform/uploads/file-fault";
import { isUuid } from "@/lib/platform/uuid";
import { lockOfItem } from "../ordering/commands";
import { MOST_OF_ITEM } from "./document-limits";

type NewDocuments = { itemId: string; title: Bilingual; files: readonly TakenFile[] };

/**
 * Lays documents to an item, all or none. The same content twice is one document, so sending again does no harm.
 * Refuses once the meeting has begun or was cancelled, and beyond 20 of an item ("documents-full").
 */
export function addDocuments(
  ctx: WriteContext,
  { itemId, title, files }: NewDocuments,
): Promise<Outcome<{ ids: string[] }>> {
  return write(ctx, async (tx, log) => {
    const item = await lockedItem(tx, itemId);
    if ("ok" in item) return item;
    const { municipalityId, documents } = item;
    const known = new Map(documents.map(({ id, file }) => [file.sha256, id]));
    const ids: string[] = [];
    for (const file of files) {
      const digest = sha256(file.bytes);
      const again = known.get(digest);
      const id = again ?? (await addDocument(tx, ctx, { municipalityId, itemId, title, file }));
      known.set(digest, id);
      ids.push(id);
      const after = again ? { again: true } : { itemId, title, name: file.name, sha256: digest };
      await log({ noun: "agenda-document", id, municipalityId, after });
    }
    if (known.size > MOST_OF_ITEM) return refuse("documents-full", { fill: { most: MOST_OF_ITEM } });
    return done({ ids });
  });
}

async function addDocument(
  tx: Tx,
  ctx: WriteContext,
  document: { municipalityId: string; itemId: string; title: Bilingual; file: TakenFile },
): Promise<string> {
  const { municipalityId, itemId, title, file } = document;
  const fileLinkId = await storeFile(tx, ctx, { municipalityId, ...file });
  const data = { municipalityId, itemId, fileLinkId, title: titleColumn(title) };
  return (await tx.agendaDocument.create({ data, select: { id: true } })).id;
}

/** Says in words what a document is; without a title its file name is shown. */
export function titleDocument(ctx: WriteContext, documentId: string, title: Bilingual): Promise<Outcome> {
  return change(ctx, documentId, async (tx, { title: before }) => {
    await tx.agendaDocument.update({ where: { id: documentId }, data: { title: titleColumn(title) } });
    return { before: { title: before }, after: { title } };
  });
}

/** Takes a document off; what residents were already told about stays theirs. `restoreDocument` brings it back. */
export function removeDocument(ctx: WriteContext, documentId: string): Promise<Outcome> {
  return change(ctx, documentId, async (tx, { removedAt }) => {
    if (removedAt) return null;
    await tx.agendaDocument.update({ where: { id: documentId }, data: { removedAt: at(ctx) } });
    return { before: { removedAt }, after: { removedAt: ctx.now } };
  });
}

/** Brings a removed document back. */
export function restoreDocument(ctx: WriteContext, documentId: string): Promise<Outcome> {
  return change(ctx, documentId, async (tx, { removedAt }) => {
    if (!removedAt) return null;
    await tx.agendaDocument.update({ where: { id: documentId }, data: { removedAt: null } });
    return { before: { removedAt }, after: { removedAt: null } };
  });
}

type Row = { title: unknown; removedAt: Date | null };
type Changed = Pick<LogEntry, "before" | "after"> | null;

function change(ctx: WriteContext, id: string, deed: (tx: Tx, document: Row) => Promise<Changed>): Promise<Outcome> {
  return write(ctx, async (tx, log) => {
    const select = { itemId: true } as const;
    const found = isUuid(id) ? await tx.agendaDocument.findUnique({ where: { id }, select }) : null;
    if (!found) return refuse("not-found");
    const item = await lockedItem(tx, found.itemId);
    if ("ok" in item) return item;
    const row = await tx.agendaDocument.findUniqueOrThrow({ where: { id }, select: { title: true, removedAt: true } });
    const changed = await deed(tx, row);
    if (!changed) return refuse("not-found");
    await log({ noun: "agenda-document", id, municipalityId: item.municipalityId, ...changed });
    return done(null);
  });
}

/** An item of an open agenda with its documents; the refusal when there is none. */
async function lockedItem(tx: Tx, itemId: string) {
  const meeting = await lockOfItem(tx, itemId);
  const item =
    meeting &&
    (await tx.agendaItem.findFirst({
      where: { id: itemId, removedAt: null, addedInHallAt: null },
      select: { documents: { where: { removedAt: null }, select: { id: true, file: { select: { sha256: true } } } } },
    }));
  if (!meeting || !item) return refuse("not-found");
  const lock = agendaLock(meeting);
  return lock ? refuse(lock) : { municipalityId: meeting.municipalityId, documents: item.documents };
}

function titleColumn(title: Bilingual) {
  return jsonOrNull(isBlank(title) ? null : title);
}
