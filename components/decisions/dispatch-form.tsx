import { CheckboxGroup } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { unsentIds } from "@/lib/decisions/after-view";
import { decisionNumber } from "@/lib/decisions/decision-number";
import { sendDecisions } from "@/lib/decisions/dispatches/actions";
import { ADDRESSEES } from "@/lib/decisions/dispatches/addressees";
import { pick } from "@/lib/platform/i18n/bilingual";
import { translator } from "@/lib/platform/i18n/translate";
import type { AfterDeskProps } from "./after-desk";

/** Several decisions may go out in one letter; those not sent yet are ticked. */
export function DispatchForm({ after, locale }: AfterDeskProps) {
  const t = translator(locale, "decisions");
  const { decisions, overview } = after;
  const { view, today } = overview;
  const unsent = unsentIds(decisions, view.dispatches);
  const options = decisions.map((decision) => ({
    ...{ value: decision.id, label: `№ ${decisionNumber(decision)}`, hint: clipped(pick(decision.text, locale)) },
  }));
  return (
    <div id="send" className="no-print scroll-mt-4">
      <Disclosure summary={t("dispatch.record")} open={unsent.length > 0} className="mt-4">
        <Form
          action={sendDecisions}
          id="dispatch"
          after="clear"
          draft={`decisions.send:${view.id}`}
          initial={{ "decisionIds[]": unsent, addressee: "", outgoingNumber: "", sentOn: today }}
          className="grid max-w-form gap-5"
        >
          <Hidden name="assemblyId" value={view.id} />
          <CheckboxGroup name="decisionIds[]" label={t("dispatch.decisions")} options={options} />
          <RadioGroup
            name="addressee"
            label={t("dispatch.addressee")}
            options={ADDRESSEES.map((value) => ({ value, label: t(`addressee.${value}`) }))}
          />
          <TextInput name="outgoingNumber" label={t("dispatch.number")} width="short" />
          <DateField name="sentOn" label={t("dispatch.sentOn")} />
          <div>
            <SubmitButton>{t("dispatch.save")}</SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}

function clipped(text: string): string {
  return text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text;
}
