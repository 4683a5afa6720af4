import { findProtocolPaper } from "@/lib/minutes/publications/queries";
import { PaperPath } from "@/lib/minutes/publications/schema";
import { endpoint } from "@/lib/platform/endpoint";
import { fileResponse } from "@/lib/platform/plain-page/plain-file";

/** The frozen protocol of one version, for the office. */
export const GET = endpoint({
  name: "minutes.paper",
  input: PaperPath,
  reach: (actor, { params }) => actor && findProtocolPaper(actor, params.id, params.version, params.language),
  allow: () => true,
  run: ({ subject, request }) =>
    fileResponse(request, { ...subject, tag: subject.sha256, disposition: "inline", immutable: true }, false),
});
