import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { renderLargePdf } from "@/lib/platform/documents/pdf";
import { endpoint } from "@/lib/platform/endpoint";
import { fileResponse } from "@/lib/platform/plain-page/plain-file";
import { problem } from "@/lib/platform/problem";
import { invitationPaper } from "@/lib/rosters/invitations/invitation-paper";
import { findInvited } from "@/lib/rosters/invitations/queries";
import { InvitationsPath } from "@/lib/rosters/invitations/schema";
import { mayKeepRoster } from "@/lib/rosters/policy";

/** Slips for everybody on the roster, to cut and hand out: A4 PDF, eight on a sheet, each with the person's code. */
export const GET = endpoint({
  name: "rosters.invitations",
  input: InvitationsPath,
  reach: (actor, { params }) => actor && findAssembly(actor, params.id),
  allow: (actor, view) => actor !== null && mayKeepRoster(actor, tenancyOf(view)),
  run: async ({ input, subject: view, request, ctx }) => {
    const { language } = input.params;
    const persons = await findInvited(view);
    if (persons.length === 0) return problem(404, "not-found");
    const createdAt = ctx.now.toString();
    const file = { tag: createdAt, mediaType: "application/pdf", name: `invitations-${language}.pdf` };
    const read = async () => renderLargePdf(await invitationPaper(view, persons, { language, createdAt }));
    return fileResponse(request, { ...file, disposition: "inline", immutable: false, read }, false);
  },
});
