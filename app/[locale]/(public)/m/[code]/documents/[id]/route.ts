import { findAgendaDocument } from "@/lib/board/queries";
import { DocumentPath } from "@/lib/board/schema";
import { plainFile } from "@/lib/platform/plain-page/plain-file";

/** A document of the agenda that a published version names; always saved, never opened as a page of ours. */
export const GET = plainFile({
  name: "board.document",
  input: DocumentPath,
  find: async ({ params }) => {
    const file = await findAgendaDocument(params.code, params.id);
    return file && { ...file, tag: file.sha256, disposition: "attachment", immutable: false };
  },
});
