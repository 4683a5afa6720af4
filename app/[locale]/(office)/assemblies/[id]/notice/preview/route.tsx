import { NoticeArticle } from "@/components/board/notice-article";
import { PublicFrame } from "@/components/board/public-frame";
import { Strip } from "@/components/board/strip";
import { previewHead } from "@/lib/board/page-heads";
import { findDraftContent } from "@/lib/notices/queries";
import { NoticePath } from "@/lib/notices/schema";
import { endpoint } from "@/lib/platform/endpoint";
import { publicUrl } from "@/lib/platform/env";
import { onIn } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import { htmlResponse, pageText } from "@/lib/platform/plain-page/html-response";
import { PlainDocument } from "@/lib/platform/plain-page/plain-document";

/** The residents' page of what is not announced yet, for the office alone. */
export const GET = endpoint({
  name: "notices.preview",
  input: NoticePath,
  reach: (actor, { params }) => actor && findDraftContent(actor, params.id),
  allow: () => true,
  run: async ({ subject: { content }, input: { params }, request, ctx }) => {
    const { locale, id } = params;
    const path = `/assemblies/${id}/notice/preview`;
    const head = previewHead(content, locale, `${publicUrl()}/${locale}${path}`);
    const page = (
      <PlainDocument locale={locale} head={head}>
        <PublicFrame locale={locale} path={path}>
          <Strip tone="soon" title={translator(locale, "notices")("preview.draft")} />
          <NoticeArticle {...{ content, locale, telling: content.kind, today: onIn(ctx.now, content.timeZone) }} />
        </PublicFrame>
      </PlainDocument>
    );
    return htmlResponse(request, await pageText(page), { shared: false });
  },
});
