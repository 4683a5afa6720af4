import { outcomeWords } from "@/lib/minutes/outcome-words";
import type { ProtocolItem } from "@/lib/minutes/protocol-content";
import { shortDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Translate, translator } from "@/lib/platform/i18n/translate";
import { Wording } from "./wording";

type Options = NonNullable<ProtocolItem["options"]>;

/** What became of each item: its outcome, the votes, and the decision with who does it by when. */
export function OutcomeList({ items, locale }: { items: readonly ProtocolItem[]; locale: Locale }) {
  const t = translator(locale, "board");
  return (
    <ol className="border-b border-line">
      {items.map(({ position, title, outcome, votes, options, decision }) => (
        <li key={position} className="grid grid-cols-[2rem_1fr] border-t border-line py-3">
          <span className="tabular font-semibold text-ink-2">{position}</span>
          <div className="min-w-0">
            <p className="font-semibold">
              <Wording text={title} locale={locale} />
            </p>
            <p className="text-sm text-ink-2">
              {outcomeWords(outcome, locale)}
              {votes && ` · ${votesWords(votes, t)}`}
            </p>
            {options && options.length > 0 && <OptionList options={options} locale={locale} />}
            {decision && <Decision decision={decision} locale={locale} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function votesWords(votes: NonNullable<ProtocolItem["votes"]>, t: Translate): string {
  const shown = (count: number | null) => (count === null ? "–" : String(count));
  return t("result.votes", { for: shown(votes.for), against: shown(votes.against), abstained: shown(votes.abstained) });
}

function OptionList({ options, locale }: { options: Options; locale: Locale }) {
  const t = translator(locale, "board");
  return (
    <ul className="mt-1">
      {options.map((option) => (
        <li key={JSON.stringify(option.title)} className={option.chosen ? "font-semibold" : ""}>
          <span className="tabular">{option.votes ?? "–"}</span> · <Wording text={option.title} locale={locale} />
          {option.chosen && ` (${t("result.chosen")})`}
        </li>
      ))}
    </ul>
  );
}

function Decision({ decision, locale }: { decision: NonNullable<ProtocolItem["decision"]>; locale: Locale }) {
  const t = translator(locale, "board");
  const { number, text, owner, dueOn } = decision;
  return (
    <div className="mt-2 border-l-4 border-action pl-3">
      <p className="max-w-measure whitespace-pre-line">
        <strong>{t("result.decision", { number })}</strong> <Wording text={text} locale={locale} />
      </p>
      {(owner || dueOn) && (
        <p className="text-sm text-ink-2">
          {owner && `${t("result.owner")}: ${owner}`}
          {owner && dueOn && " · "}
          {dueOn && t("result.dueOn", { day: shortDate(dueOn) })}
        </p>
      )}
    </div>
  );
}
