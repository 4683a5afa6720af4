import { Status } from "@/components/ui/status";
import { decisionNumber } from "@/lib/decisions/decision-number";
import type { RecordedItem } from "@/lib/minutes/meeting-record";
import { outcomeWords } from "@/lib/minutes/outcome-words";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** What became of an item, in a word; a decision with its number, an item of the hall with its mark. */
export function OutcomeMark({ item, locale }: { item: RecordedItem; locale: Locale }) {
  const t = translator(locale, "minutes");
  const { outcome, decision, unannounced } = item;
  const word = outcome ? outcomeWords(outcome.outcome, locale) : t("outcome.none");
  return (
    <span className="mt-0.5 flex flex-wrap gap-x-4 text-sm">
      <Status
        kind={outcome ? "met" : "open"}
        word={decision ? `${word}, № ${decisionNumber(decision)}` : word}
        quiet={!outcome}
      />
      {unannounced && <span className="text-soon">{t("items.unannounced")}</span>}
    </span>
  );
}
