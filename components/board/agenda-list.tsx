import type { NoticeItem } from "@/lib/notices/notice-content";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { Wording } from "./wording";

/** What will be spoken of, in its order; the draft of a decision unfolds. */
export function AgendaList({ items, locale }: { items: readonly NoticeItem[]; locale: Locale }) {
  const t = translator(locale, "board");
  return (
    <ol className="border-b border-line">
      {items.map((item) => (
        <li key={item.id} className="grid grid-cols-[2rem_1fr] border-t border-line py-3">
          <span className="tabular font-semibold text-ink-2">{item.position}</span>
          <div className="min-w-0">
            <p className="font-semibold">
              <Wording text={item.title} locale={locale} />
            </p>
            <p className="text-sm text-ink-2">
              {t(`item.${item.kind}`)} · {t("minutes", { minutes: item.minutes })}
              {item.presenter && ` · ${item.presenter}`}
            </p>
            {item.draftDecision && (
              <details className="text-sm sm:mt-1">
                <summary className="min-h-tap py-2.5 text-action sm:min-h-0 sm:py-1 underline underline-offset-4">
                  {t("draftDecision")}
                </summary>
                <p className="max-w-measure whitespace-pre-line">
                  <Wording text={item.draftDecision} locale={locale} />
                </p>
              </details>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
