import { lostPage } from "@/components/board/lost-page";
import { PublicFrame } from "@/components/board/public-frame";
import { VerifyView } from "@/components/board/verify-view";
import { verifyHead } from "@/lib/board/page-heads";
import { findVerified } from "@/lib/board/queries";
import { VerifyPath } from "@/lib/board/schema";
import { readVerifiable } from "@/lib/board/verification";
import { plainPage } from "@/lib/platform/plain-page/plain-page";

/** Is this paper genuine, and the newest? `?of=<code, or the beginning of its SHA-256>`. */
export const GET = plainPage({
  name: "board.verify",
  input: VerifyPath,
  find: async ({ query: { of: typed = "" } }) => {
    const asked = readVerifiable(typed);
    return { typed, found: asked ? await findVerified(asked) : [] };
  },
  show: ({ typed, found }, { locale, path }) => ({
    head: verifyHead(locale),
    body: (
      <PublicFrame locale={locale} path={path}>
        <VerifyView typed={typed} found={found} locale={locale} />
      </PublicFrame>
    ),
  }),
  lost: lostPage,
});
