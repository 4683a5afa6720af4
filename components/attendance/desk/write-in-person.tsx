import { TraitFields } from "@/components/people/trait-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { acceptAsWalkIn } from "@/lib/attendance/reviews/actions";
import { toldName } from "@/lib/attendance/reviews/review-view";
import { translator } from "@/lib/platform/i18n/translate";
import type { ReviewRowProps } from "./review-row";

/** Who came, written by hand; what could be read of the row stands there already. */
export function WriteInPerson({ review, desk, locale }: ReviewRowProps) {
  const t = translator(locale, "door-desk");
  const saying = review.event?.saying;
  const told = saying && "newPerson" in saying ? saying.newPerson : null;
  const isOwn = desk.villages.some(({ id }) => id === told?.villageId);
  return (
    <Disclosure summary={t("walkIn.open")}>
      <Form
        action={acceptAsWalkIn}
        id={`write-${review.id.slice(-6)}`}
        initial={{
          ...{ name: toldName(review), sex: told?.sex ?? "unknown", ageBand: told?.ageBand ?? "unknown" },
          ...{ role: told?.role ?? "resident", villageId: isOwn ? (told?.villageId ?? "") : "" },
        }}
        className="grid max-w-form gap-5"
      >
        <Hidden name="assemblyId" value={desk.view.id} />
        <Hidden name="reviewId" value={review.id} />
        <TextInput name="name" label={t("walkIn.name")} autoComplete="off" />
        <TraitFields villages={desk.villages} locale={locale} />
        <div>
          <SubmitButton variant="secondary">{t("walkIn.save")}</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
