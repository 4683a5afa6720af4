import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox";
import { TimeField } from "@/components/ui/date-field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import type { DayChoice } from "@/lib/assemblies/planning-ground";
import { isSet } from "@/lib/notice-rules/cell";
import { MEETING_KINDS } from "@/lib/notice-rules/meeting-kinds";
import { cellOf } from "@/lib/notice-rules/rules";
import { basisWords, kindWords, spanWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { GetForm } from "./get-form";
import { placeOptions } from "./place-options";

/** Kind, villages, hour and place of a plan: what the days depend on. */
export function WhenWhereForm({ choice, locale }: { choice: DayChoice; locale: Locale }) {
  const t = translator(locale, "assemblies");
  const { planners, ground, asked, rules, month } = choice;
  const announce = cellOf(rules, "announce");
  const rule = announce && isSet(announce) ? announce : null;
  return (
    <GetForm
      action={`/${locale}/assemblies/new`}
      className="grid content-start gap-5"
      button={
        <Button type="submit" variant="secondary">
          {t("plan.showDays")}
        </Button>
      }
    >
      <input type="hidden" name="month" value={month} />
      {asked.repeatOf && <input type="hidden" name="repeatOf" value={asked.repeatOf} />}
      {planners.length > 1 && (
        <Select
          name="municipality"
          label={t("plan.municipality")}
          options={planners.map(({ id, name }) => ({ value: id, label: pick(name, locale) }))}
          value={ground.municipality.id}
        />
      )}
      <Select
        name="kind"
        label={t("plan.kind")}
        hint={rule && t("plan.kindHint", { rule: spanWords(rule, locale), basis: basisWords(rule, locale) })}
        options={MEETING_KINDS.map((kind) => ({ value: kind, label: kindWords(kind, locale) }))}
        value={asked.kind}
      />
      <CheckboxGroup
        name="villageIds[]"
        label={t("plan.villages")}
        columns={2}
        options={ground.villages.map(({ id, name }) => ({ value: id, label: pick(name, locale) }))}
        value={asked["villageIds[]"]}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-5">
        <TimeField name="time" label={t("plan.time")} value={asked.time} />
        <NumberField
          name="minutes"
          label={t("plan.minutes")}
          unit={t("plan.minutesUnit")}
          width="tiny"
          value={asked.minutes}
        />
      </div>
      <Select
        name="placeId"
        label={t("plan.place")}
        empty={t("plan.placeNone")}
        options={placeOptions(ground.places, locale)}
        value={asked.placeId ?? ""}
      />
    </GetForm>
  );
}
