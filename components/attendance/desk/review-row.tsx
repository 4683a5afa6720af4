import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { decideReview } from "@/lib/attendance/reviews/actions";
import type { ReviewChoice, ReviewView } from "@/lib/attendance/reviews/review-view";
import { translator } from "@/lib/platform/i18n/translate";
import type { DoorDeskProps } from "./door-desk";
import { FindPerson } from "./find-person";
import { saidWords, sourceWords, whyWords } from "./review-words";
import { WriteInPerson } from "./write-in-person";

export type ReviewRowProps = DoorDeskProps & { review: ReviewView };

/** Those that ask for more than a press have a form of their own. */
const ONE_PRESS: readonly ReviewChoice[] = ["keep", "dismiss", "move", "take-second", "void"];

/** One row: what it is, why it waits, what each decision does. */
export function ReviewRow(props: ReviewRowProps) {
  const { review, desk, locale } = props;
  const t = translator(locale, "door-desk");
  const zone = desk.view.municipality.timeZone;
  const { kind, choices } = review;
  const may = (choice: ReviewChoice) => choices.includes(choice) && (!desk.isSigned || isLight(choice));
  const hasEffect = kind !== "not-your-meeting" || may("move");
  return (
    <li className="border-t border-line py-4" id={`row-${review.id}`}>
      <p className="text-sm font-semibold text-soon">{t(`kind.${kind}`)}</p>
      <p className="font-semibold [overflow-wrap:anywhere]">{saidWords(review, locale)}</p>
      <p className="text-sm text-ink-2">{sourceWords(review, zone, t)}</p>
      {whyWords(review, zone, locale).map((line) => (
        <p key={line} className="mt-1 max-w-measure text-sm">
          {line}
        </p>
      ))}
      {hasEffect && <p className="mt-1 max-w-measure text-sm text-ink-2">{t(`effect.${kind}`)}</p>}
      <div className="no-print mt-2">
        {may("link") && <FindPerson {...props} />}
        {may("walk-in") && <WriteInPerson {...props} />}
        <div className="mt-2 flex flex-wrap gap-3">
          {ONE_PRESS.filter(may).map((choice) => (
            <OnePress key={choice} choice={choice} {...props} />
          ))}
        </div>
        <Disclosure summary={t("inbox.raw")}>
          <pre className="max-w-full overflow-x-auto text-xs whitespace-pre-wrap [overflow-wrap:anywhere]">
            {JSON.stringify(review.raw, null, 2)}
          </pre>
        </Disclosure>
      </div>
    </li>
  );
}

/** Does not touch the numbers: open also when the minutes are signed. */
function isLight(choice: ReviewChoice): boolean {
  return choice === "keep" || choice === "dismiss" || choice === "move";
}

function OnePress({ choice, review, desk, locale }: ReviewRowProps & { choice: ReviewChoice }) {
  const t = translator(locale, "door-desk");
  const label = t(`choice.${review.kind}.${choice}`);
  return (
    <Form quiet action={decideReview} className="flex">
      <Hidden name="assemblyId" value={desk.view.id} />
      <Hidden name="reviewId" value={review.id} />
      <Hidden name="choice" value={choice} />
      <SubmitButton variant="secondary" small aria-label={`${label}: ${saidWords(review, locale)}`}>
        {label}
      </SubmitButton>
    </Form>
  );
}
