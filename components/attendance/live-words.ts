import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { LiveLabels } from "./live-numbers";

/** The words of the live numbers, for the browser. */
export function liveLabels(locale: Locale): LiveLabels {
  const t = translator(locale, "attendance");
  const desk = translator(locale, "door-desk");
  return {
    ...{
      named: t("named"),
      counted: t("counted"),
      waiting: desk("numbers.waiting"),
      toReview: desk("numbers.toReview"),
    },
    ...{ women: t("live.women"), men: t("live.men"), youth: t("live.youth") },
  };
}
