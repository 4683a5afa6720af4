import { TraitFields } from "@/components/people/trait-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { addWalkIn, correctWalkIn } from "@/lib/attendance/actions";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { Unexpected } from "@/lib/rosters/roster-view";
import type { RosterDeskProps } from "./roster-desk";

/** Somebody came whom no list knows: name, sex, age, village. No phone, no account. */
export function WalkInForm({ view, villages, locale }: RosterDeskProps) {
  const t = translator(locale, "rosters");
  const villageId = view.villages.length === 1 ? (view.villages[0]?.id ?? "") : "";
  return (
    <Disclosure summary={t("walkIn.title")} className="no-print mt-6">
      <Form
        action={addWalkIn}
        id="walk-in"
        after="clear"
        draft={`attendance.walk-in:${view.id}`}
        initial={{ name: "", sex: "unknown", ageBand: "unknown", role: "resident", villageId }}
        className="grid max-w-form gap-5"
      >
        <Hidden name="assemblyId" value={view.id} />
        <TextInput name="name" label={t("walkIn.name")} autoComplete="off" />
        <TraitFields villages={villages} locale={locale} />
        <div className="grid sm:block">
          <SubmitButton className="min-h-14 text-lg">{t("walkIn.save")}</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}

type CorrectProps = {
  assemblyId: string;
  person: Unexpected;
  villages: { id: string; name: Bilingual }[];
  locale: Locale;
};

/** Who a walk-in really was; the first writing stays in the log. */
export function CorrectWalkInForm({ assemblyId, person, villages, locale }: CorrectProps) {
  const t = translator(locale, "rosters");
  const { key, name, sex, ageBand, role, villageId } = person;
  return (
    <Form
      action={correctWalkIn}
      id={`correct-${key.slice(-6)}`}
      initial={{ name, sex, ageBand, role, villageId: villageId ?? "" }}
      className="grid max-w-form gap-5"
    >
      <Hidden name="assemblyId" value={assemblyId} />
      <Hidden name="key" value={key} />
      <TextInput name="name" label={t("walkIn.name")} autoComplete="off" />
      <TraitFields villages={villages} locale={locale} />
      <div>
        <SubmitButton variant="secondary">{t("walkIn.correct")}</SubmitButton>
      </div>
    </Form>
  );
}
