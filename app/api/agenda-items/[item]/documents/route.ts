import { addDocuments } from "@/lib/agendas/documents/commands";
import { DOCUMENT_FAULT } from "@/lib/agendas/documents/document-fault";
import { DOCUMENT_TYPES, MOST_BYTES, MOST_FORM_BYTES } from "@/lib/agendas/documents/document-limits";
import { AddDocuments, DocumentsPath } from "@/lib/agendas/documents/schema";
import { uploadAddress } from "@/lib/agendas/documents/upload-answer";
import { mayEditAgenda } from "@/lib/agendas/policy";
import { findItem } from "@/lib/agendas/queries";
import { endpoint } from "@/lib/platform/endpoint";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { type Outcome, refuse } from "@/lib/platform/outcome";
import { postedForm } from "@/lib/platform/posted-form";
import type { TakenFile } from "@/lib/platform/uploads/file-fault";
import { sniffFile } from "@/lib/platform/uploads/sniffed-file";

/** Takes documents of an agenda item, up to 10 MB each and together: larger than a server action may be sent. */
export const POST = endpoint({
  name: "agendas.add-documents",
  input: DocumentsPath,
  reach: (actor, { params }) => actor && findItem(actor, params.item),
  allow: (actor, { view }) => actor !== null && mayEditAgenda(actor, view),
  run: postedForm({
    most: MOST_FORM_BYTES,
    tooLarge: refuse("invalid-input", { fields: { "files[]": "documents-too-large" } }),
    input: AddDocuments,
    run: async ({ ctx, subject: { item }, input: { files, title } }) => {
      const taken = await takenOf(files);
      return taken.ok ? addDocuments(ctx, { itemId: item.id, title, files: taken.value }) : taken;
    },
    back: uploadAddress,
  }),
});

async function takenOf(files: readonly File[]): Promise<Outcome<TakenFile[]>> {
  const taken: TakenFile[] = [];
  for (const file of files) {
    const sniffed = await sniffFile(file, DOCUMENT_TYPES, MOST_BYTES);
    if ("fault" in sniffed) {
      const fields = { "files[]": DOCUMENT_FAULT[sniffed.fault] };
      return refuse("invalid-input", { fields, fill: { name: cleanLine(file.name) } });
    }
    taken.push(sniffed);
  }
  return { ok: true, value: taken };
}
