import { BilingualField } from "@/components/ui/bilingual-field";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Why it changes, as residents will read it, in one language or both. */
export function ReasonField({ hint, locale }: { hint: string; locale: Locale }) {
  const t = translator(locale, "notices");
  return (
    <BilingualField
      name="reason"
      multiline
      rows={2}
      label={t("reason.label")}
      hint={hint}
      labels={{ ky: t("reason.ky"), ru: t("reason.ru") }}
    />
  );
}
