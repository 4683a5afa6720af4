import "server-only";
import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { fold } from "@/lib/platform/i18n/fold";
import { type BoardAsk, monthBounds, PAGE_SIZE, pageWindow, type Slice } from "../board-ask";
import type { BoardSummary } from "../board-entry";
import type { BoardLine, BoardView } from "../board-view";
import { type FoundTerritory, findTerritory } from "../territories/queries";

type LineRow = {
  startsAt: Date;
  isOver: boolean;
  noticeKind: BoardLine["noticeKind"];
  summary: BoardSummary;
  hasResults: boolean;
  isNotHeld: boolean;
};

/**
 * The meetings announced in a territory: those to come first, the soonest on top, then those that are over, the latest
 * on top. Null when nobody knows the territory. Four queries, however many meetings there are.
 */
export async function findBoard(ask: BoardAsk, now: Temporal.Instant): Promise<BoardView | null> {
  const territory = await findTerritory(ask.within);
  if (!territory) return null;
  const { trail, children } = territory;
  const asked = askedOf(ask, territory);
  const at = new Date(now.epochMilliseconds);
  const { upcoming, total } = await count(asked, at);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(ask.page, pages);
  const rows = await linesOf(asked, at, pageWindow(page, upcoming));
  return {
    territory: { trail, children },
    lines: rows.toSorted(soonestFirst).map(lineOf),
    upcoming,
    total,
    page,
    pages,
  };
}

/** The conditions of what is asked, for a WHERE over board_entry b. */
function askedOf({ month, words }: BoardAsk, { within }: FoundTerritory): Prisma.Sql {
  const bounds = month ? monthBounds(month) : null;
  const parts = words ? fold(words).split(" ").filter(Boolean).slice(0, 8) : [];
  const conditions = [
    Prisma.sql`true`,
    ...(within ? [within] : []),
    ...(bounds ? [Prisma.sql`b.starts_at >= ${dateOf(bounds.from)} AND b.starts_at < ${dateOf(bounds.to)}`] : []),
    ...parts.map((part) => Prisma.sql`b.search_text LIKE ${`%${part}%`}`),
  ];
  return Prisma.join(conditions, " AND ");
}

async function count(asked: Prisma.Sql, now: Date): Promise<{ upcoming: number; total: number }> {
  const [row] = await db.$queryRaw<{ upcoming: number; total: number }[]>`
    SELECT count(*) FILTER (WHERE b.ends_by >= ${now})::int AS upcoming, count(*)::int AS total
    FROM board_entry b WHERE ${asked}`;
  return row ?? { upcoming: 0, total: 0 };
}

/** The page is cut out first, then it is asked of its lines alone what became of them. */
function linesOf(asked: Prisma.Sql, now: Date, { first, second }: { first: Slice; second: Slice }): Promise<LineRow[]> {
  return db.$queryRaw<LineRow[]>`
    SELECT b.starts_at AS "startsAt", b.ends_by < ${now} AS "isOver", b.notice_kind AS "noticeKind", b.summary,
      EXISTS (SELECT 1 FROM not_held n WHERE n.assembly_id = b.assembly_id) AS "isNotHeld",
      EXISTS (SELECT 1 FROM minutes m JOIN minutes_publication p ON p.minutes_id = m.id
        WHERE m.assembly_id = b.assembly_id) AS "hasResults"
    FROM (
      (SELECT * FROM board_entry b WHERE ${asked} AND b.ends_by >= ${now} AND b.starts_at > ${dayBefore(now)}
        ORDER BY b.starts_at, b.assembly_id LIMIT ${first.take} OFFSET ${first.skip})
      UNION ALL
      (SELECT * FROM board_entry b WHERE ${asked} AND b.ends_by < ${now} AND b.starts_at < ${now}
        ORDER BY b.starts_at DESC, b.assembly_id DESC LIMIT ${second.take} OFFSET ${second.skip})) b`;
}

/** A meeting lasts a day at most, so the index on the start finds those to come. */
function dayBefore(now: Date): Date {
  return new Date(now.getTime() - 24 * 60 * 60 * 1000);
}

function soonestFirst(a: LineRow, b: LineRow): number {
  if (a.isOver !== b.isOver) return Number(a.isOver) - Number(b.isOver);
  const order = a.startsAt.getTime() - b.startsAt.getTime();
  return a.isOver ? -order : order;
}

function lineOf({ summary, startsAt, isOver, noticeKind, hasResults, isNotHeld }: LineRow): BoardLine {
  const after = hasResults ? "results" : isNotHeld ? "not-held" : null;
  return { ...summary, startsAt: startsAt.toISOString(), isOver, noticeKind, after };
}

function dateOf(at: Temporal.Instant): Date {
  return new Date(at.epochMilliseconds);
}
