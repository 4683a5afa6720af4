import { findProof } from "@/lib/notices/postings/queries";
import { ProofPath } from "@/lib/notices/postings/schema";
import { endpoint } from "@/lib/platform/endpoint";
import { fileResponse } from "@/lib/platform/plain-page/plain-file";

/** The photo or scan that proves a posting: for the office, never public. */
export const GET = endpoint({
  name: "postings.proof",
  input: ProofPath,
  reach: (actor, { params }) => actor && findProof(actor, params.id, params.posting),
  allow: () => true,
  run: ({ subject, request }) =>
    fileResponse(request, { ...subject, tag: subject.sha256, disposition: "inline", immutable: true }, false),
});
