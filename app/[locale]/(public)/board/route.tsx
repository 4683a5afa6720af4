import { BoardList } from "@/components/board/board-list";
import { lostPage } from "@/components/board/lost-page";
import { PublicFrame } from "@/components/board/public-frame";
import { monthOf } from "@/lib/board/board-ask";
import { boardHead } from "@/lib/board/page-heads";
import { findBoard } from "@/lib/board/queries";
import { BoardPath } from "@/lib/board/schema";
import { plainPage } from "@/lib/platform/plain-page/plain-page";

/** The notice board: `?in=<territory code>&month=YYYY-MM&q=<words>&page=n`. */
export const GET = plainPage({
  name: "board.list",
  input: BoardPath,
  find: async ({ query: ask }, { now }) => {
    const view = await findBoard(ask, now);
    return view && { view, ask };
  },
  show: ({ view, ask }, { locale, now, path }) => ({
    head: boardHead(view, ask, locale),
    body: (
      <PublicFrame locale={locale} path={path}>
        <BoardList view={view} ask={ask} thisMonth={monthOf(now)} locale={locale} />
      </PublicFrame>
    ),
  }),
  lost: lostPage,
});
