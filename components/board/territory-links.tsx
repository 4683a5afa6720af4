import { type BoardAsk, boardPath } from "@/lib/board/board-ask";
import type { BoardTerritory, TerritoryLink } from "@/lib/board/board-view";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type TerritoryLinksProps = { territory: BoardTerritory; ask: BoardAsk; locale: Locale };

const LINK = "inline-flex min-h-tap items-center text-action underline underline-offset-4";

/** Where in the country one is, and one step down. The month and the words stay. */
export function TerritoryLinks({ territory, ask, locale }: TerritoryLinksProps) {
  const t = translator(locale, "board");
  const { trail, children } = territory;
  const href = (within?: string) => `/${locale}${boardPath({ ...ask, within, page: 1 })}`;
  const names = (links: readonly TerritoryLink[]) => links.map((link) => ({ ...link, words: pick(link.name, locale) }));
  return (
    <nav aria-label={t("territory")}>
      <p className="flex flex-wrap items-center gap-x-2">
        {trail.length > 0 ? (
          <a href={href()} className={LINK}>
            {t("country")}
          </a>
        ) : (
          <strong className="inline-flex min-h-tap items-center">{t("country")}</strong>
        )}
        {names(trail).map(({ soate, words }, at) => (
          <span key={soate} className="inline-flex items-center gap-2">
            <span aria-hidden="true">›</span>
            {at === trail.length - 1 ? (
              <strong>{words}</strong>
            ) : (
              <a href={href(soate)} className={LINK}>
                {words}
              </a>
            )}
          </span>
        ))}
      </p>
      {children.length > 0 && (
        <details open={children.length < 12} className="border-t border-line">
          <summary className="min-h-tap py-2 text-sm text-ink-2">{t("choose", { count: children.length })}</summary>
          <ul className="flex flex-wrap gap-x-6 pb-2 sm:grid sm:grid-cols-3 lg:grid-cols-4">
            {names(children).map(({ soate, words }) => (
              <li key={soate}>
                <a href={href(soate)} className={LINK}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}
