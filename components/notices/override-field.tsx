import { Callout } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Going past the time limit: a written reason from those who may, and a word to those who may not. */
export function OverrideField({ mayOverride, locale }: { mayOverride: boolean; locale: Locale }) {
  const t = translator(locale, "notices");
  if (!mayOverride) return <Callout>{t("override.notYours")}</Callout>;
  return <TextArea name="overrideReason" label={t("override.label")} hint={t("override.hint")} rows={2} />;
}
