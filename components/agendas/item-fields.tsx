import { BilingualField } from "@/components/ui/bilingual-field";
import { NumberField } from "@/components/ui/number-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import { ITEM_KINDS } from "@/lib/agendas/schema";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** What is asked of one item. */
export function ItemFields({ locale }: { locale: Locale }) {
  const t = translator(locale, "agendas");
  const a = translator(locale, "assemblies");
  const labels = { ky: a("language.ky"), ru: a("language.ru") };
  return (
    <>
      <BilingualField
        name="title"
        label={t("form.name")}
        hint={t("form.nameHint")}
        labels={labels}
        multiline
        rows={2}
      />
      <RadioGroup
        name="kind"
        label={t("form.kind")}
        options={ITEM_KINDS.map((kind) => ({ value: kind, label: t(`itemKind.${kind}`), hint: t(`kindHint.${kind}`) }))}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-5">
        <TextInput
          name="presenter"
          label={t("form.presenter")}
          autoComplete="off"
          width="medium"
          className="grow"
          optional
        />
        <NumberField name="minutes" label={t("form.minutes")} unit={t("form.minutesUnit")} />
      </div>
      <BilingualField
        name="draftDecision"
        label={t("form.draft")}
        hint={t("form.draftHint")}
        labels={labels}
        multiline
        rows={3}
        optional
      />
    </>
  );
}
