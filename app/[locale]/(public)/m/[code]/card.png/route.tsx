import { ShareCard } from "@/components/notices/share-card";
import { findMeeting } from "@/lib/board/queries";
import { CardPath } from "@/lib/board/schema";
import { renderCard } from "@/lib/platform/documents/card";
import { plainFile } from "@/lib/platform/plain-page/plain-file";

/** The picture that messengers show beside the address of a meeting. */
export const GET = plainFile({
  name: "board.card",
  input: CardPath,
  find: async ({ params: { code, locale } }) => {
    const page = await findMeeting(code);
    return (
      page && {
        tag: `${page.shown.sha256}-${locale}`,
        mediaType: "image/png",
        name: `${code}.png`,
        disposition: "inline",
        immutable: false,
        read: () => renderCard(<ShareCard content={page.content} locale={locale} />),
      }
    );
  },
});
