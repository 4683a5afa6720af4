import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { linkReview } from "@/lib/attendance/reviews/actions";
import { pick } from "@/lib/platform/i18n/bilingual";
import { translator } from "@/lib/platform/i18n/translate";
import type { ReviewRowProps } from "./review-row";

/** Looks for the person in the register: a plain GET form, then one button for each who was found. */
export function FindPerson({ review, desk, search, locale }: ReviewRowProps) {
  const t = translator(locale, "door-desk");
  const isAsked = search.row === review.id && search.q !== "";
  return (
    <Disclosure summary={t("find.open")} open={isAsked}>
      <form method="get" action={`#row-${review.id}`} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="row" value={review.id} />
        {search.after && <input type="hidden" name="after" value={search.after} />}
        <TextInput
          name="q"
          label={t("find.label")}
          type="search"
          width="medium"
          value={isAsked ? search.q : ""}
          autoComplete="off"
        />
        <Button type="submit" variant="secondary">
          {t("find.search")}
        </Button>
      </form>
      {isAsked && desk.found.length === 0 && <p className="mt-3 text-ink-2">{t("find.none")}</p>}
      <ul className="mt-3 empty:hidden">
        {(isAsked ? desk.found : []).map(({ id, name, village }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-2"
          >
            <p className="min-w-0">
              <span className="font-semibold">{name}</span>
              {village && <span className="block text-sm text-ink-2">{pick(village, locale)}</span>}
            </p>
            <Form quiet action={linkReview} className="flex">
              <Hidden name="assemblyId" value={desk.view.id} />
              <Hidden name="reviewId" value={review.id} />
              <Hidden name="personId" value={id} />
              <SubmitButton variant="secondary" small aria-label={`${t("find.link")}: ${name}`}>
                {t("find.link")}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
