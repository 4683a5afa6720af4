import { BilingualField } from "@/components/ui/bilingual-field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import type { PlanningGround } from "@/lib/assemblies/planning-ground";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** What is asked of one place. */
export function PlaceFormFields({ villages, locale }: Pick<PlanningGround, "villages"> & { locale: Locale }) {
  const t = translator(locale, "places");
  const a = translator(locale, "assemblies");
  const labels = { ky: a("language.ky"), ru: a("language.ru") };
  return (
    <>
      <BilingualField name="name" label={t("form.name")} hint={t("form.nameHint")} labels={labels} />
      <Select
        name="villageId"
        label={t("form.village")}
        empty={t("form.villageNone")}
        width="medium"
        options={villages.map(({ id, name }) => ({ value: id, label: pick(name, locale) }))}
        optional
      />
      <BilingualField name="address" label={t("form.address")} labels={labels} optional />
      <BilingualField
        name="directions"
        label={t("form.directions")}
        hint={t("form.directionsHint")}
        labels={labels}
        multiline
        rows={2}
        optional
      />
      <NumberField name="capacity" label={t("form.capacity")} hint={t("form.capacityHint")} optional />
    </>
  );
}
