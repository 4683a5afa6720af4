import { draftProtocolPaper } from "@/lib/minutes/draft-protocol";
import { findDraftProtocol } from "@/lib/minutes/publications/queries";
import { DraftPath } from "@/lib/minutes/publications/schema";
import { now } from "@/lib/platform/clock";
import { renderPdf } from "@/lib/platform/documents/pdf";
import { endpoint } from "@/lib/platform/endpoint";
import { publicUrl } from "@/lib/platform/env";

/** The minutes to be read and signed on paper, as they stand now. */
export const GET = endpoint({
  name: "minutes.draft",
  input: DraftPath,
  reach: (actor, { params }) => actor && findDraftProtocol(actor, params.id, now()),
  allow: () => true,
  run: async ({ subject, input: { params }, ctx }) => {
    const of = { origin: publicUrl(), createdAt: ctx.now.toString() };
    const bytes = await renderPdf(draftProtocolPaper(subject, params.language, of));
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { "content-type": "application/pdf", "cache-control": "private, no-store" },
    });
  },
});
