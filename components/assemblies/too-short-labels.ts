import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** The words of TooShortAnswer; the rule itself comes with the answer. */
export function tooShortLabels(locale: Locale) {
  const t = translator(locale, "assemblies");
  return {
    title: t("gate.title"),
    summary: t("gate.summary"),
    reason: t("gate.reason"),
    reasonHint: t("gate.reasonHint"),
    override: t("gate.override"),
    notYours: t("gate.notYours"),
  };
}
