import "server-only";
import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { fold } from "@/lib/platform/i18n/fold";
import { type BoardAsk, monthBounds, PAGE_SIZE, pageWindow, type Slice } from "../board-ask";
import type { BoardSummary } from "../board-entry";
import type { BoardLine, BoardView } from "../board-view";
import { type FoundTerritory, findTerritory } from "../territories/queries";

const LINE_SELECT = {
  ...{ startsAt: true, endsBy: true, noticeKind: true, summary: true },
  assembly: {
    select: {
      notHeld: { select: { assemblyId: true } },
      minutes: { select: { publications: { take: 1, select: { version: true } } } },
    },
  },
} satisfies Prisma.BoardEntrySelect;

type LineRow = Prisma.BoardEntryGetPayload<{ select: typeof LINE_SELECT }>;

/**
 * The meetings announced in a territory: those to come first, the soonest on top, then those that are over, the latest
 * on top. Null when nobody knows the territory. Seven queries, however many meetings there are.
 */
export async function findBoard(ask: BoardAsk, now: Temporal.Instant): Promise<BoardView | null> {
  const territory = await findTerritory(ask.within);
  if (!territory) return null;
  const asked = whereOf(ask, territory);
  const at = new Date(now.epochMilliseconds);
  const [toCome, over] = [
    { ...asked, endsBy: { gte: at } },
    { ...asked, endsBy: { lt: at } },
  ];
  const [upcoming, past] = await Promise.all([
    db.boardEntry.count({ where: toCome }),
    db.boardEntry.count({ where: over }),
  ]);
  const total = upcoming + past;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(ask.page, pages);
  const { first, second } = pageWindow(page, upcoming);
  const [soon, gone] = await Promise.all([linesOf(toCome, "asc", first), linesOf(over, "desc", second)]);
  const lines = [...soon, ...gone].map((row) => lineOf(row, at));
  return { territory: { trail: territory.trail, children: territory.children }, lines, upcoming, total, page, pages };
}

function whereOf({ month, words }: BoardAsk, territory: FoundTerritory): Prisma.BoardEntryWhereInput {
  const bounds = month ? monthBounds(month) : null;
  const parts = words ? fold(words).split(" ").filter(Boolean) : [];
  return {
    ...(territory.where ? { assembly: { municipality: territory.where } } : {}),
    ...(bounds && {
      startsAt: { gte: new Date(bounds.from.epochMilliseconds), lt: new Date(bounds.to.epochMilliseconds) },
    }),
    AND: parts.slice(0, 8).map((part) => ({ searchText: { contains: part } })),
  };
}

function linesOf(where: Prisma.BoardEntryWhereInput, order: "asc" | "desc", slice: Slice): Promise<LineRow[]> {
  return db.boardEntry.findMany({
    relationLoadStrategy: "join",
    where,
    orderBy: [{ startsAt: order }, { assemblyId: order }],
    ...slice,
    select: LINE_SELECT,
  });
}

function lineOf({ assembly, ...row }: LineRow, now: Date): BoardLine {
  const hasResults = (assembly.minutes?.publications.length ?? 0) > 0;
  return {
    ...(row.summary as unknown as BoardSummary),
    startsAt: row.startsAt.toISOString(),
    noticeKind: row.noticeKind as BoardLine["noticeKind"],
    isOver: row.endsBy < now,
    after: hasResults ? "results" : assembly.notHeld ? "not-held" : null,
  };
}
