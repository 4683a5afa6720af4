import { BilingualField } from "@/components/ui/bilingual-field";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { NumberField } from "@/components/ui/number-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { saveOutcome } from "@/lib/decisions/outcomes/actions";
import { OUTCOMES, outcomeFields } from "@/lib/decisions/outcomes/outcome-view";
import type { RecordedItem } from "@/lib/minutes/meeting-record";
import { outcomeWords } from "@/lib/minutes/outcome-words";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { suggestedDecision } from "./suggested-decision";

type OutcomeFormProps = { assemblyId: string; item: RecordedItem; locale: Locale };

/** Hand count, outcome, decision: large fields that a thumb finds. What belongs to a decision shows for a decision only. */
export function OutcomeForm({ assemblyId, item, locale }: OutcomeFormProps) {
  const t = translator(locale, "decisions");
  const fields = outcomeFields(item.outcome, item.decision ?? suggestedDecision(item));
  return (
    <Form
      action={saveOutcome}
      id="outcome"
      draft={`decisions.outcome:${item.id}`}
      initial={fields}
      className="group/outcome grid gap-6"
    >
      <Hidden name="assemblyId" value={assemblyId} />
      <Hidden name="itemId" value={item.id} />
      <Hidden name="version" value={String(item.outcome?.revision ?? 0)} />
      <Fieldset legend={t("votes.title")} hint={t("votes.hint")}>
        <div className="grid grid-cols-3 gap-3 sm:flex sm:gap-6">
          <NumberField name="votesFor" label={t("votes.for")} />
          <NumberField name="votesAgainst" label={t("votes.against")} />
          <NumberField name="votesAbstained" label={t("votes.abstained")} />
        </div>
      </Fieldset>
      <RadioGroup
        name="outcome"
        label={t("outcome.title")}
        options={OUTCOMES.map((value) => ({
          value,
          label: outcomeWords(value, locale),
          hint: t(`outcome.hint.${value}`),
        }))}
      />
      <div className="grid gap-5 group-has-[[value=noted]:checked]/outcome:hidden group-has-[[value=not-considered]:checked]/outcome:hidden group-has-[[value=postponed]:checked]/outcome:hidden">
        <BilingualField
          name="decision"
          label={t("text")}
          hint={t("textHint")}
          labels={{ ky: t("language.ky"), ru: t("language.ru") }}
          multiline
          rows={4}
        />
        <TextInput name="owner" label={t("owner")} hint={t("ownerHint")} optional />
        <DateField name="dueOn" label={t("dueOn")} optional />
      </div>
      <div className="grid sm:block">
        <SubmitButton className="min-h-14 text-lg">{t("outcome.save")}</SubmitButton>
      </div>
    </Form>
  );
}
