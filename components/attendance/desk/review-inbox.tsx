import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { reopenReview } from "@/lib/attendance/reviews/actions";
import type { ReviewView } from "@/lib/attendance/reviews/review-view";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import type { DoorDeskProps } from "./door-desk";
import { ListSteps } from "./list-steps";
import { ReviewRow } from "./review-row";
import { saidWords } from "./review-words";

/** What arrived and needs a person's eye: one decision for each row, every one with a way back. */
export function ReviewInbox(props: DoorDeskProps) {
  const { desk, search, locale } = props;
  const t = translator(locale, "door-desk");
  const { open, decided } = desk.reviews;
  const total = desk.numbers.toReview;
  return (
    <Section id="inbox" title={t("inbox.title")} aside={total > 0 ? String(total) : undefined}>
      {total === 0 && <p className="text-ink-2">{t("inbox.empty")}</p>}
      {total > 0 && <p className="mb-3 max-w-measure text-ink-2">{t("inbox.lead")}</p>}
      {total > open.rows.length && (
        <p className="mb-3 text-sm">{t("inbox.more", { shown: open.rows.length, total })}</p>
      )}
      <ul className="border-b border-line empty:hidden">
        {open.rows.map((review) => (
          <ReviewRow key={review.id} review={review} {...props} />
        ))}
      </ul>
      <ListSteps list="after" place="inbox" from={search.after} next={open.next} locale={locale} />
      {decided.rows.length > 0 && (
        <Disclosure summary={t("inbox.decided")} open={search.decided !== ""} className="mt-4">
          <ul className="border-b border-line">
            {decided.rows.map((review) => (
              <Decided key={review.id} review={review} {...props} />
            ))}
          </ul>
          <ListSteps list="decided" place="inbox" from={search.decided} next={decided.next} locale={locale} />
        </Disclosure>
      )}
    </Section>
  );
}

/** What became of a row, and the way back. */
export function Decided({ review, desk, locale }: DoorDeskProps & { review: ReviewView }) {
  const t = translator(locale, "door-desk");
  const what = saidWords(review, locale);
  const time = review.decidedAt ? shortDateTime(review.decidedAt, desk.view.municipality.timeZone) : "";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-2">
      <div className="min-w-0">
        <p className="font-semibold">{what}</p>
        <p className="text-sm text-ink-2">{t(`kind.${review.kind}`)}</p>
        <p className="text-sm">
          {review.choice && <Status kind="met" word={t(`did.${review.choice}`)} />}{" "}
          <span className="text-ink-2">{t("inbox.decidedBy", { name: review.decidedByName ?? "", time })}</span>
        </p>
      </div>
      <Form quiet action={reopenReview} className="no-print flex">
        <Hidden name="assemblyId" value={desk.view.id} />
        <Hidden name="reviewId" value={review.id} />
        <SubmitButton variant="quiet" small aria-label={`${t("inbox.reopen")}: ${what}`}>
          {t("inbox.reopen")}
        </SubmitButton>
      </Form>
    </li>
  );
}
