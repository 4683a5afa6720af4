import { Checkbox, CheckboxGroup } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { NumberField } from "@/components/ui/number-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { setCharterValue } from "@/lib/charter/actions";
import { type CharterEditing, entriesOf, versionOf } from "@/lib/charter/charter-view";
import { firstFields } from "@/lib/charter/first-fields";
import type { lookedAt } from "@/lib/charter/looked-at";
import type { CharterSubject } from "@/lib/charter/subjects";
import type { Unit } from "@/lib/notice-rules/cell";
import { CHANNELS } from "@/lib/notice-rules/channels";
import { sideOf } from "@/lib/notice-rules/charter";
import { channelWords } from "@/lib/notice-rules/wording";
import { capital } from "@/lib/platform/i18n/first-letter";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { EffectsView } from "./effects";

/** The commonest first. */
const UNIT_ORDER: readonly Unit[] = ["cd", "wd", "h"];

type ValueFormProps = { editing: CharterEditing; looked: ReturnType<typeof lookedAt>; locale: Locale };

/** What the charter says; first everything it would change is shown, then it is saved. */
export function ValueForm({ editing, looked, locale }: ValueFormProps) {
  const t = translator(locale, "charter");
  const { ground, kind, subject, entries } = editing;
  return (
    <Form
      key={looked?.line ?? ""}
      action={setCharterValue}
      id="charter-value"
      draft={looked ? undefined : `charter.set:${ground.id}:${kind}:${subject}`}
      initial={looked?.fields ?? firstFields(editing)}
      className="grid max-w-form gap-6"
    >
      <Hidden name="municipalityId" value={ground.id} />
      <Hidden name="kind" value={kind} />
      <Hidden name="duty" value={subject} />
      <Hidden name="version" value={String(versionOf(entriesOf(entries, subject)))} />
      <Hidden name="seen" value={looked?.line ?? ""} />
      <Terms subject={subject} locale={locale} />
      <TextInput name="clause" label={t("form.clause")} hint={t("form.clauseHint")} width="short" />
      <DateField name="validFrom" label={t("form.validFrom")} hint={t("form.validFromHint")} />
      {looked && <EffectsView effects={looked.effects} editing={editing} locale={locale} />}
      <div>
        <SubmitButton>{looked ? t("form.save") : t("form.look")}</SubmitButton>
      </div>
    </Form>
  );
}

function Terms({ subject, locale }: { subject: CharterSubject; locale: Locale }) {
  const t = translator(locale, "charter");
  if (subject === "channels")
    return (
      <>
        <CheckboxGroup
          name="channels[]"
          label={t("form.channels")}
          hint={t("form.channelsHint")}
          columns={2}
          options={CHANNELS.map((value) => ({ value, label: capital(channelWords(value, locale)) }))}
        />
        <NumberField name="more" label={t("form.more")} hint={t("form.moreHint")} optional />
      </>
    );
  if (subject === "quorum")
    return (
      <>
        <NumberField name="percent" label={t("form.percent")} unit="%" hint={t("form.percentHint")} />
        <NumberField name="count" label={t("form.count")} hint={t("form.countHint")} optional />
      </>
    );
  return (
    <>
      <NumberField name="amount" label={t("form.amount")} />
      <RadioGroup
        name="unit"
        label={t("form.unit")}
        options={UNIT_ORDER.map((value) => ({ value, label: t(`unit.${value}`) }))}
      />
      <Checkbox
        name="clear"
        label={t("form.clear")}
        hint={sideOf(subject) === "before" ? t("form.clearHint") : t("form.clearHintAfter")}
      />
      {subject === "announce" && (
        <NumberField name="atMost" label={t("form.atMost")} hint={t("form.atMostHint")} optional />
      )}
    </>
  );
}
