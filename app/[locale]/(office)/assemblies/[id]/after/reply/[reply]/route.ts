import { findLetter } from "@/lib/decisions/replies/queries";
import { ReplyPath } from "@/lib/decisions/replies/schema";
import { endpoint } from "@/lib/platform/endpoint";
import { fileResponse } from "@/lib/platform/plain-page/plain-file";

/** The letter that came as a reply: for the office. */
export const GET = endpoint({
  name: "decisions.letter",
  input: ReplyPath,
  reach: (actor, { params }) => actor && findLetter(actor, params.id, params.reply),
  allow: () => true,
  run: ({ subject, request }) =>
    fileResponse(request, { ...subject, tag: subject.sha256, disposition: "attachment", immutable: true }, false),
});
