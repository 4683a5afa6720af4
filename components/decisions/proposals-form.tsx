import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { NumberField } from "@/components/ui/number-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { saveProposals } from "@/lib/decisions/outcomes/actions";
import { FREE_LINES, proposalFields, proposalsMark } from "@/lib/decisions/outcomes/proposals";
import type { RecordedItem } from "@/lib/minutes/meeting-record";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Translate, translator } from "@/lib/platform/i18n/translate";

type ProposalsFormProps = { assemblyId: string; item: RecordedItem; locale: Locale };

/** A choice among several proposals: each with its votes, and the one that was chosen. Two empty lines are always there. */
export function ProposalsForm({ assemblyId, item, locale }: ProposalsFormProps) {
  const t: Translate = translator(locale, "decisions");
  const { proposals } = item;
  const lines = Array.from({ length: proposals.length + FREE_LINES }, (_, line) => line);
  const names = proposals.map(({ title }, line) => ({
    value: String(line),
    label: `${line + 1}. ${pick(title, locale)}`,
  }));
  return (
    <Form
      action={saveProposals}
      id="proposals"
      draft={`decisions.proposals:${item.id}`}
      initial={proposalFields(proposals)}
      className="grid gap-5"
    >
      <Hidden name="assemblyId" value={assemblyId} />
      <Hidden name="itemId" value={item.id} />
      <Hidden name="version" value={proposalsMark(proposals)} />
      <p className="max-w-measure text-sm text-ink-2">{t("proposals.hint")}</p>
      {lines.map((line) => (
        <fieldset key={line} className="grid gap-3 border-t border-line pt-3 sm:grid-cols-[1fr_1fr_auto]">
          <legend className="sr-only">{t("proposals.line", { line: line + 1 })}</legend>
          <TextInput name={`options.${line}.title.ky`} label={`${line + 1}. ${t("language.ky")}`} lang="ky" />
          <TextInput name={`options.${line}.title.ru`} label={`${line + 1}. ${t("language.ru")}`} lang="ru" />
          <NumberField name={`options.${line}.votes`} label={t("proposals.votes")} />
        </fieldset>
      ))}
      {names.length > 0 && <RadioGroup name="chosen" label={t("proposals.chosen")} options={names} optional />}
      <div>
        <SubmitButton variant="secondary">{t("proposals.save")}</SubmitButton>
      </div>
    </Form>
  );
}
