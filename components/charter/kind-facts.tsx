import { Fact, Facts } from "@/components/ui/definition";
import { kindInForce } from "@/lib/notice-rules/charter";
import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import { basisWords, callerWords } from "@/lib/notice-rules/wording";
import { monthName } from "@/lib/platform/i18n/dates";
import { small } from "@/lib/platform/i18n/first-letter";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type KindFactsProps = { kind: MeetingKind; today: string; locale: Locale };

/** Who may call such a meeting and when it is held, each with its basis. */
export function KindFacts({ kind, today, locale }: KindFactsProps) {
  const t = translator(locale, "charter");
  const rule = kindInForce(kind, today);
  if (!rule) return <p className="text-ink-2">{t("notInForce")}</p>;
  const from = (basis: typeof rule.callersBasis) => (
    <span className="block text-sm font-normal text-ink-2">{basisWords({ basis, cites: [] }, locale)}</span>
  );
  return (
    <Facts>
      <Fact term={t("callers")}>
        {rule.callers.map((caller) => callerWords(caller, locale)).join(", ")}
        {from(rule.callersBasis)}
      </Fact>
      {rule.window && (
        <Fact term={t("window")}>
          {t("months", { from: monthName(rule.window.from, locale), to: small(monthName(rule.window.to, locale)) })}
          {from("practice")}
        </Fact>
      )}
    </Facts>
  );
}
