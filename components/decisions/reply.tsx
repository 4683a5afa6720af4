import { PostingForm } from "@/components/notices/posting-form";
import { PostingList } from "@/components/notices/posting-list";
import { TextLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ReplyLine } from "@/lib/decisions/after-view";
import { withdrawReply } from "@/lib/decisions/replies/actions";
import { pick } from "@/lib/platform/i18n/bilingual";
import { longDate } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import type { AfterDeskProps } from "./after-desk";

/** One answer, and how residents were told of it. */
export function Reply({ reply, after, locale, now, byWhom, mayWrite }: AfterDeskProps & { reply: ReplyLine }) {
  const t = translator(locale, "decisions");
  const { view } = after.overview;
  const ids = new Set(view.postings.filter(({ replyId }) => replyId === reply.id).map(({ id }) => id));
  const postings = after.postings.filter(({ id }) => ids.has(id));
  const zone = view.municipality.timeZone;
  const day = longDate(reply.receivedOn, locale);
  return (
    <div className="mt-4 border-l-4 border-line pl-4">
      <p className="font-semibold">
        {reply.number ? t("reply.headNumbered", { day, number: reply.number }) : t("reply.head", { day })}
      </p>
      <p className="mt-1 max-w-measure whitespace-pre-line">{pick(reply.text, locale)}</p>
      {reply.hasLetter && (
        <p className="mt-1">
          <TextLink href={`/${locale}/assemblies/${view.id}/after/reply/${reply.id}`}>{t("reply.letter")}</TextLink>
        </p>
      )}
      {postings.length > 0 ? (
        <div className="mt-3">
          <p className="text-sm text-ink-2">{t("reply.told")}</p>
          <PostingList assemblyId={view.id} postings={postings} zone={zone} locale={locale} mayWithdraw={mayWrite} />
        </div>
      ) : (
        <p className="mt-2 text-sm text-soon">{t("reply.notTold")}</p>
      )}
      {mayWrite && (
        <div className="no-print">
          <Disclosure summary={t("reply.tell")}>
            <PostingForm assemblyId={view.id} purpose="reply" replyId={reply.id} {...{ locale, zone, now, byWhom }} />
          </Disclosure>
          {postings.length === 0 && (
            <Form quiet action={withdrawReply} id={`unreply-${reply.id.slice(-6)}`}>
              <Hidden name="assemblyId" value={view.id} />
              <Hidden name="replyId" value={reply.id} />
              <SubmitButton variant="quiet" small>
                {t("reply.withdraw")}
              </SubmitButton>
            </Form>
          )}
        </div>
      )}
    </div>
  );
}
