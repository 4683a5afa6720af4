import type { ReactNode } from "react";
import type { CharterEntry } from "@/lib/charter/charter-view";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { clauseWords, heldWords, subjectWords, valueWords } from "./charter-words";

type EntryListProps = {
  entries: readonly CharterEntry[];
  zone: string;
  /** Says of each what it is about. */
  named?: boolean;
  /** What can still be done with one. */
  actions?: (entry: CharterEntry) => ReactNode;
  locale: Locale;
};

/** What was entered from the charter: by whom, when, and between which days it holds. Nothing is ever left out. */
export function EntryList({ entries, zone, named, actions, locale }: EntryListProps) {
  const t = translator(locale, "charter");
  return (
    <ul className="border-b border-line">
      {entries.map((entry) => {
        const { id, value, enteredBy, enteredAt, endedBy, endedAt, withdrawn } = entry;
        return (
          <li key={id} className="border-t border-line py-3">
            <p className={withdrawn ? "text-ink-2 line-through" : "font-semibold"}>
              {named && `${subjectWords(value.duty as Parameters<typeof subjectWords>[0], locale)}: `}
              {valueWords(value, locale)}
            </p>
            <p className="text-sm">
              {clauseWords(value, locale)} · {heldWords(entry, locale)}
            </p>
            <p className="text-sm text-ink-2">
              {t("history.entered", { name: enteredBy, at: shortDateTime(enteredAt, zone) })}
              {endedAt &&
                `; ${t(withdrawn ? "history.withdrawn" : "history.ended", { name: endedBy ?? "", at: shortDateTime(endedAt, zone) })}`}
            </p>
            {actions?.(entry)}
          </li>
        );
      })}
    </ul>
  );
}
