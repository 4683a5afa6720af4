import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { addPerson, editPerson } from "@/lib/people/actions";
import { type PersonView, personFields } from "@/lib/people/person";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { TraitFields } from "./trait-fields";

type PersonFormProps = {
  municipalityId: string;
  villages: { id: string; name: Bilingual }[];
  locale: Locale;
  person?: PersonView;
};

/** A person of the register: little is asked, and the phone number only with consent. */
export function PersonForm({ municipalityId, villages, locale, person }: PersonFormProps) {
  const t = translator(locale, "people");
  const fresh = { sex: "unknown", ageBand: "unknown", role: "resident", villageId: "" };
  const initial = person
    ? { ...personFields(person), phoneConsent: person.phone ? "on" : "" }
    : { ...fresh, villageId: villages.length === 1 ? (villages[0]?.id ?? "") : "" };
  return (
    <Form
      action={person ? editPerson : addPerson}
      id="person"
      draft={`people.person:${person?.id ?? municipalityId}`}
      initial={initial}
      className="grid max-w-form gap-6"
    >
      {person ? <Hidden name="personId" value={person.id} /> : <Hidden name="municipalityId" value={municipalityId} />}
      {person && <Hidden name="version" value={String(person.revision)} />}
      <TextInput name="name" label={t("name")} autoComplete="off" />
      <TraitFields villages={villages} locale={locale} />
      <TextInput name="phone" label={t("phone")} type="tel" width="medium" autoComplete="off" optional />
      <Checkbox name="phoneConsent" label={t("consent")} hint={t("consentHint")} />
      {person && <DateField name="retainUntil" label={t("retainUntil")} hint={t("retainHint")} />}
      <div>
        <SubmitButton>{person ? t("save") : t("addSubmit")}</SubmitButton>
      </div>
    </Form>
  );
}
