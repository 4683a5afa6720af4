import { Pagination } from "@/components/ui/pagination";
import { uiWords } from "@/components/ui/words";
import { type BoardAsk, boardPath } from "@/lib/board/board-ask";
import type { BoardLine, BoardView } from "@/lib/board/board-view";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { BoardLineRow } from "./board-line-row";
import { BoardSearch } from "./board-search";
import { Part } from "./part";
import { TerritoryLinks } from "./territory-links";

type BoardListProps = { view: BoardView; ask: BoardAsk; thisMonth: string; locale: Locale };

/** The notice board of the country or a part of it. */
export function BoardList({ view, ask, thisMonth, locale }: BoardListProps) {
  const t = translator(locale, "board");
  const { lines, page, pages, upcoming, total } = view;
  const thisYear = thisMonth.slice(0, 4);
  const href = (to: number) => `/${locale}${boardPath({ ...ask, page: to })}`;
  return (
    <>
      <h1 className="mb-2 text-2xl font-bold sm:text-3xl">{t("title")}</h1>
      <p className="mb-4 max-w-measure text-ink-2">{t("lead")}</p>
      <TerritoryLinks territory={view.territory} ask={ask} locale={locale} />
      <BoardSearch {...{ ask, thisMonth, locale }} />
      {lines.length === 0 && <Nothing ask={ask} locale={locale} />}
      <Lines
        {...{ locale, thisYear, title: t("toCome"), count: upcoming }}
        lines={lines.filter(({ isOver }) => !isOver)}
      />
      <Lines
        {...{ locale, thisYear, title: t("over"), count: total - upcoming }}
        lines={lines.filter(({ isOver }) => isOver)}
      />
      <Pagination page={page} pages={pages} href={href} words={uiWords(locale).pagination} />
    </>
  );
}

type LinesProps = { title: string; count: number; lines: readonly BoardLine[]; thisYear: string; locale: Locale };

function Lines({ title, count, lines, thisYear, locale }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <Part title={title} aside={translator(locale, "board")("meetings", { count })}>
      <ul className="border-b border-line">
        {lines.map((line) => (
          <BoardLineRow key={line.code} line={line} thisYear={thisYear} locale={locale} />
        ))}
      </ul>
    </Part>
  );
}

/** Empty because nothing is announced, or because of what was asked: then the way back to everything. */
function Nothing({ ask, locale }: { ask: BoardAsk; locale: Locale }) {
  const t = translator(locale, "board");
  const isNarrowed = Boolean(ask.words || ask.month);
  return (
    <div className="my-8 bg-card p-5">
      <p className="font-semibold">{t(isNarrowed ? "nothingFound" : "nothing")}</p>
      <p className="max-w-measure">{t(isNarrowed ? "nothingFoundHint" : "nothingHint")}</p>
      {isNarrowed && (
        <a
          href={`/${locale}${boardPath({ within: ask.within })}`}
          className="inline-flex min-h-tap items-center text-action underline underline-offset-4"
        >
          {t("showAll")}
        </a>
      )}
    </div>
  );
}
