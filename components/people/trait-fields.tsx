import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { AGE_BANDS, PERSON_ROLES, SEXES } from "@/lib/people/person-traits";
import { type Bilingual, pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type TraitFieldsProps = { villages: { id: string; name: Bilingual }[]; locale: Locale };

/** Sex, age band, village, role: each may stay unknown. */
export function TraitFields({ villages, locale }: TraitFieldsProps) {
  const t = translator(locale, "people");
  return (
    <>
      <RadioGroup
        inline
        name="sex"
        label={t("sex.label")}
        options={SEXES.map((value) => ({ value, label: t(`sex.${value}`) }))}
      />
      <RadioGroup
        inline
        name="ageBand"
        label={t("ageBand.label")}
        options={AGE_BANDS.map((value) => ({ value, label: t(`ageBand.${value}`) }))}
      />
      <Select
        name="villageId"
        label={t("village")}
        empty={t("villageUnknown")}
        options={villages.map(({ id, name }) => ({ value: id, label: pick(name, locale) }))}
        optional
      />
      <Select
        name="role"
        label={t("role.label")}
        options={PERSON_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
    </>
  );
}
