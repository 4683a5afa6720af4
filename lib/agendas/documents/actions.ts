"use server";
import { mayEditAgenda } from "@/lib/agendas/policy";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import { type Outcome, refuse } from "@/lib/platform/outcome";
import * as commands from "./commands";
import { agendaWithDocuments } from "./desk-address";
import { type DocumentFound, findDocument, findRemovedDocument } from "./queries";
import { RemoveDocument, RestoreDocument, TitleDocument } from "./schema";

const reach = (actor: Actor, input: { documentId: string }) => findDocument(actor, input.documentId);
const allow = (actor: Actor, { view }: DocumentFound) => mayEditAgenda(actor, view);

/** Says in words what a document is. */
export const titleDocument = action({
  name: "agendas.title-document",
  input: TitleDocument,
  reach,
  allow,
  run: ({ ctx, input, subject: { document } }) => commands.titleDocument(ctx, document.id, input.title),
});

/** Takes a document off its item. */
export const removeDocument = action({
  name: "agendas.remove-document",
  input: RemoveDocument,
  reach,
  allow,
  run: async ({ ctx, subject: { view, item, document } }) => {
    const outcome = await commands.removeDocument(ctx, document.id);
    const place = { assemblyId: view.id, itemId: item.id, gone: document.id };
    return outcome.ok ? { ok: true, value: place } : outcome;
  },
  next: ({ assemblyId, itemId, gone }, { locale }) => agendaWithDocuments(locale, { assemblyId, itemId }, { gone }),
});

/** Brings a removed document back. */
export const restoreDocument = action({
  name: "agendas.restore-document",
  input: RestoreDocument,
  reach: (actor, input) => findAssembly(actor, input.assemblyId),
  allow: (actor, view) => mayEditAgenda(actor, view),
  run: async ({ ctx, input, subject: view }): Promise<Outcome<{ assemblyId: string; itemId: string }>> => {
    const gone = await findRemovedDocument(view, input.documentId);
    if (!gone) return refuse("not-found");
    const outcome = await commands.restoreDocument(ctx, gone.id);
    return outcome.ok ? { ok: true, value: { assemblyId: view.id, itemId: gone.itemId } } : outcome;
  },
  next: (place, { locale }) => agendaWithDocuments(locale, place),
});
