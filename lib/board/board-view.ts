import type { NoticeContent } from "@/lib/notices/notice-content";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { BoardSummary } from "./board-entry";

/** Part of the country: where one is (from the widest down), and what lies in it. */
export type BoardTerritory = { trail: TerritoryLink[]; children: TerritoryLink[] };
export type TerritoryLink = { soate: string; name: Bilingual };

/** One meeting in the list. `after`: what is known of it once it is over. */
export type BoardLine = BoardSummary & {
  startsAt: string;
  noticeKind: NoticeContent["kind"];
  isOver: boolean;
  after: "results" | "not-held" | null;
};

/** `upcoming`: how many of `total` are still to come. */
export type BoardView = {
  territory: BoardTerritory;
  lines: BoardLine[];
  upcoming: number;
  total: number;
  page: number;
  pages: number;
};
