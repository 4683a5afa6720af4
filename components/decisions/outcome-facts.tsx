import { DefinitionRow, DefinitionRows } from "@/components/ui/definition";
import { decisionNumber } from "@/lib/decisions/decision-number";
import type { RecordedItem } from "@/lib/minutes/meeting-record";
import { outcomeWords } from "@/lib/minutes/outcome-words";
import { pick } from "@/lib/platform/i18n/bilingual";
import { longDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { translator } from "@/lib/platform/i18n/translate";

/** The record of one item to be read, not written. */
export function OutcomeFacts({ item, locale }: { item: RecordedItem; locale: Locale }) {
  const t = translator(locale, "decisions");
  const { outcome, proposals, decision } = item;
  const count = (votes: number | null) => (votes === null ? t("votes.unknown") : formatNumber(votes));
  const { votes } = outcome ?? {};
  const isCounted = votes && (votes.for !== null || votes.against !== null || votes.abstained !== null);
  return (
    <DefinitionRows>
      <DefinitionRow term={t("outcome.title")}>
        {outcome ? outcomeWords(outcome.outcome, locale) : t("outcome.none")}
      </DefinitionRow>
      {isCounted && (
        <DefinitionRow term={t("votes.title")}>
          {t("votes.line", { for: count(votes.for), against: count(votes.against), abstained: count(votes.abstained) })}
        </DefinitionRow>
      )}
      {proposals.length > 0 && (
        <DefinitionRow term={t("proposals.title")}>
          <ul>
            {proposals.map((proposal) => (
              <li key={pick(proposal.title, locale)} className={proposal.chosen ? "font-semibold" : ""}>
                {pick(proposal.title, locale)}: {count(proposal.votes)}
                {proposal.chosen && ` (${t("proposals.isChosen")})`}
              </li>
            ))}
          </ul>
        </DefinitionRow>
      )}
      {decision && (
        <DefinitionRow term={t("decision", { number: decisionNumber(decision) })}>
          <span className="whitespace-pre-line">{pick(decision.text, locale)}</span>
        </DefinitionRow>
      )}
      {decision?.owner && <DefinitionRow term={t("owner")}>{decision.owner}</DefinitionRow>}
      {decision?.dueOn && <DefinitionRow term={t("dueOn")}>{longDate(decision.dueOn, locale)}</DefinitionRow>}
    </DefinitionRows>
  );
}
