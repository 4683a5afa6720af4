import { draftPosterPaper } from "@/lib/notices/draft-poster";
import { findDraftContent } from "@/lib/notices/queries";
import { NoticePath } from "@/lib/notices/schema";
import { renderPdf } from "@/lib/platform/documents/pdf";
import { endpoint } from "@/lib/platform/endpoint";
import { publicUrl } from "@/lib/platform/env";
import { fileResponse } from "@/lib/platform/plain-page/plain-file";

/** The sheet as it would be, marked as a draft: for proof-reading, not for the wall. */
export const GET = endpoint({
  name: "notices.draft-poster",
  input: NoticePath,
  reach: (actor, { params }) => actor && findDraftContent(actor, params.id),
  allow: () => true,
  run: ({ subject: { content, previewed }, request, ctx }) => {
    const paper = draftPosterPaper(content, { origin: publicUrl(), createdAt: ctx.now.toString() });
    const file = { tag: previewed, mediaType: "application/pdf", name: "draft.pdf", disposition: "inline" as const };
    return fileResponse(request, { ...file, immutable: false, read: () => renderPdf(paper) }, false);
  },
});
