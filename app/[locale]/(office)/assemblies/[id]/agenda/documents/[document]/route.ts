import { findDocumentFile } from "@/lib/agendas/documents/queries";
import { DocumentPath } from "@/lib/agendas/documents/schema";
import { endpoint } from "@/lib/platform/endpoint";
import { fileResponse } from "@/lib/platform/plain-page/plain-file";

/** A document of the agenda, announced or not: for the office; always saved, never opened as a page of ours. */
export const GET = endpoint({
  name: "agendas.document",
  input: DocumentPath,
  reach: (actor, { params }) => actor && findDocumentFile(actor, params.id, params.document),
  allow: () => true,
  run: ({ subject, request }) =>
    fileResponse(request, { ...subject, tag: subject.sha256, disposition: "attachment", immutable: true }, false),
});
