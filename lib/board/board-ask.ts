import { Temporal } from "temporal-polyfill";
import { instantOn } from "@/lib/calendar/zoned-day";

/** What is asked of the board: a territory by its code, a month "YYYY-MM", words, a page. */
export type BoardAsk = { within?: string; month?: string; words?: string; page: number };

export const PAGE_SIZE = 20;

/** The country has one zone; the board's months are its months. */
export const BOARD_ZONE = "Asia/Bishkek";

/** First instant of a month and of the next one. */
export function monthBounds(month: string): { from: Temporal.Instant; to: Temporal.Instant } {
  return { from: startOf(month), to: startOf(stepMonth(month, 1)) };
}

/** The month `step` months later, as "YYYY-MM". */
export function stepMonth(month: string, step: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months: step }).toString();
}

export function monthOf(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO(BOARD_ZONE).toPlainDate().toPlainYearMonth().toString();
}

/** The address of a board, without the language; the first page and empty parts are left out. */
export function boardPath({ within, month, words, page }: Partial<BoardAsk>): string {
  const query = new URLSearchParams();
  if (within) query.set("in", within);
  if (month) query.set("month", month);
  if (words) query.set("q", words);
  if (page && page > 1) query.set("page", String(page));
  return query.size > 0 ? `/board?${query}` : "/board";
}

/**
 * Which rows of two lists laid end to end a page shows: what is to come first, then what is over.
 * @param first how many rows the first list has
 */
export function pageWindow(page: number, first: number): { first: Slice; second: Slice } {
  const from = (page - 1) * PAGE_SIZE;
  const take = Math.max(0, Math.min(PAGE_SIZE, first - from));
  return {
    first: { skip: Math.min(from, first), take },
    second: { skip: Math.max(0, from - first), take: PAGE_SIZE - take },
  };
}

export type Slice = { skip: number; take: number };

function startOf(month: string): Temporal.Instant {
  return instantOn(`${month}-01`, "00:00", BOARD_ZONE);
}
