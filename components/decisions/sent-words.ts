import type { DispatchView } from "@/lib/assemblies/assembly-view";
import { shortDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Where and when one decision was sent; that it was not, when no dispatch holds it. */
export function sentWords(decisionId: string, dispatches: readonly DispatchView[], locale: Locale): string {
  const t = translator(locale, "decisions");
  const words = dispatches
    .filter(({ decisionIds }) => decisionIds.includes(decisionId))
    .map(({ addressee, outgoingNumber, sentOn }) =>
      t("dispatch.line", { to: t(`addressee.${addressee}`), number: outgoingNumber, day: shortDate(sentOn) }),
    );
  return words.length > 0 ? words.join("; ") : t("list.unsent");
}
