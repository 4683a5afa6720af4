import type { Side } from "@/lib/notice-rules/cell";
import type { RuleNamed } from "@/lib/notice-rules/gates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type Rule = Pick<RuleNamed, "amount" | "unit" | "clear"> & { side?: Side };
type Origin = Pick<RuleNamed, "basis" | "clause">;

/** How long before or after, in words: "за 7 дней до встречи", "в течение 5 рабочих дней". */
export function ruleWords({ amount, unit, clear, side = "before" }: Rule, locale: Locale): string {
  const t = translator(locale, "assemblies");
  if (side === "after") return t(`rule.after-${unit}`, { amount });
  if (amount === 0 && !clear) return t("rule.start");
  return clear ? t(`rule.clear-${unit}`, { amount }) : t(`rule.before-${unit}`, { amount });
}

/** Where the number comes from. "Law" is said of nothing else. */
export function basisWords({ basis, clause }: Origin, locale: Locale): string {
  const t = translator(locale, "assemblies");
  if (basis === "charter" && clause) return t("basis.charterClause", { clause });
  return t(`basis.${basis}`);
}
