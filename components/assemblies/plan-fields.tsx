import { BilingualField } from "@/components/ui/bilingual-field";
import { CheckboxGroup } from "@/components/ui/checkbox";
import { DateField, TimeField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Fieldset } from "@/components/ui/fieldset";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { CALLER_KINDS, callersOf } from "@/lib/assemblies/callers";
import type { PlanningGround } from "@/lib/assemblies/planning-ground";
import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import { callerWords } from "@/lib/notice-rules/wording";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Translate, translator } from "@/lib/platform/i18n/translate";
import { placeOptions } from "./place-options";

type PlanFieldsProps = { ground: PlanningGround; kind: MeetingKind; on: string; locale: Locale };

/** What is asked of a plan besides its kind and its villages. */
export function PlanFields({ ground, kind, on, locale }: PlanFieldsProps) {
  const t = translator(locale, "assemblies");
  const languages = { ky: t("language.ky"), ru: t("language.ru"), en: t("language.en") };
  return (
    <>
      <BilingualField
        name="title"
        label={t("plan.name")}
        hint={t("plan.nameHint")}
        labels={{ ky: languages.ky, ru: languages.ru }}
      />
      <Fieldset legend={t("plan.when")}>
        <div className="flex flex-wrap gap-x-6 gap-y-5">
          <DateField name="on" label={t("plan.on")} />
          <TimeField name="time" label={t("plan.time")} />
          <NumberField name="minutes" label={t("plan.minutes")} unit={t("plan.minutesUnit")} />
        </div>
        <Select
          name="placeId"
          label={t("plan.place")}
          empty={t("plan.placeNone")}
          options={placeOptions(ground.places, locale)}
        />
        <Disclosure summary={t("plan.newPlace")}>
          <BilingualField
            name="newPlace"
            label={t("plan.newPlaceName")}
            hint={t("plan.newPlaceHint")}
            labels={{ ky: languages.ky, ru: languages.ru }}
            optional
          />
        </Disclosure>
      </Fieldset>
      <CallerFields kind={kind} on={on} {...{ t, locale }} />
      <PeopleFields t={t} />
      <CheckboxGroup
        name="languages[]"
        label={t("plan.languages")}
        columns={2}
        options={(["ky", "ru", "en"] as const).map((value) => ({ value, label: languages[value] }))}
      />
      <NumberField name="expectedCount" label={t("plan.expectedCount")} hint={t("plan.expectedCountHint")} optional />
    </>
  );
}

type CallerFieldsProps = { kind: MeetingKind; on: string; t: Translate; locale: Locale };

function CallerFields({ kind, on, t, locale }: CallerFieldsProps) {
  const usual = callersOf(kind, on);
  const other = CALLER_KINDS.filter((caller) => !usual.includes(caller));
  const options = (callers: readonly string[]) =>
    callers.map((caller) => ({ value: caller, label: callerWords(caller, locale) }));
  return (
    <Fieldset legend={t("plan.whoCalls")}>
      <Select
        name="callerKind"
        label={t("plan.callerKind")}
        width="medium"
        groups={[
          { label: t("plan.callerUsual"), options: options(usual) },
          { label: t("plan.callerOther"), options: options(other) },
        ]}
      />
      <TextInput name="callerGround" label={t("plan.callerGround")} hint={t("plan.callerGroundHint")} optional />
      <NumberField name="requestCount" label={t("plan.requestCount")} hint={t("plan.requestCountHint")} optional />
    </Fieldset>
  );
}

function PeopleFields({ t }: { t: Translate }) {
  return (
    <>
      <Fieldset legend={t("plan.people")}>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextInput name="chair" label={t("plan.chair")} autoComplete="off" optional />
          <TextInput name="secretary" label={t("plan.secretary")} autoComplete="off" optional />
        </div>
      </Fieldset>
      <Fieldset legend={t("plan.contact")} hint={t("plan.contactHint")}>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextInput name="contactName" label={t("plan.contactName")} autoComplete="off" />
          <TextInput name="contactPhone" label={t("plan.contactPhone")} type="tel" autoComplete="off" />
        </div>
      </Fieldset>
    </>
  );
}
