import "server-only";
import type { Temporal } from "temporal-polyfill";
import { reachWhere } from "@/lib/accounts/reach";
import { findOverview } from "@/lib/assemblies/overview/queries";
import { findPostings } from "@/lib/notices/postings/queries";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { fromDateColumn } from "@/lib/platform/db/dates";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { AfterView, DecisionLine, RegisteredDecision, ReplyLine } from "./after-view";

/** Everything after one meeting; null when it is not there or not the actor's. Eight queries. */
export async function findAfter(actor: Actor, id: string, now: Temporal.Instant): Promise<AfterView | null> {
  const overview = await findOverview(actor, id, now);
  if (!overview) return null;
  const [decisions, replies, postings] = await Promise.all([
    findDecisions(overview.view.id),
    findReplies(overview.view.id),
    findPostings(actor, overview.view.id, ["results", "reply"]),
  ]);
  return { overview, decisions, replies, postings };
}

async function findDecisions(assemblyId: string): Promise<DecisionLine[]> {
  const rows = await db.decision.findMany({
    relationLoadStrategy: "join",
    where: { assemblyId, withdrawnAt: null },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    select: {
      ...{ id: true, year: true, number: true, text: true, owner: true, dueOn: true },
      item: { select: { title: true } },
    },
  });
  return rows.map(({ item, text, dueOn, ...row }) => ({
    ...{ ...row, text: text as Bilingual, itemTitle: item.title as Bilingual, dueOn: fromDateColumn(dueOn) },
  }));
}

async function findReplies(assemblyId: string): Promise<ReplyLine[]> {
  const rows = await db.reply.findMany({
    where: { withdrawnAt: null, dispatch: { assemblyId, withdrawnAt: null } },
    orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, dispatchId: true, receivedOn: true, number: true, text: true, fileLinkId: true, byName: true },
    },
  });
  return rows.map(({ fileLinkId, receivedOn, text, ...row }) => ({
    ...{ ...row, text: text as Bilingual, receivedOn: fromDateColumn(receivedOn), hasLetter: fileLinkId !== null },
  }));
}

export const DECISIONS_PER_PAGE = 50;

/** Decisions of all meetings the actor reaches, the latest first, a page at a time. Two queries. */
export async function listDecisions(
  actor: Actor,
  page: number,
): Promise<{ rows: RegisteredDecision[]; total: number }> {
  const where = { withdrawnAt: null, assembly: { withdrawnAt: null, municipality: reachWhere(actor) } };
  const standing = { withdrawnAt: null } as const;
  const [rows, total] = await Promise.all([
    db.decision.findMany({
      relationLoadStrategy: "join",
      where,
      orderBy: [{ year: "desc" }, { number: "desc" }, { id: "desc" }],
      skip: (page - 1) * DECISIONS_PER_PAGE,
      take: DECISIONS_PER_PAGE,
      select: {
        ...{ id: true, year: true, number: true, text: true, owner: true, dueOn: true, assemblyId: true },
        item: { select: { title: true } },
        assembly: { select: { title: true, municipality: { select: { name: true } } } },
        dispatches: {
          where: { dispatch: standing },
          select: {
            dispatch: { select: { sentOn: true, replies: { where: standing, select: { receivedOn: true } } } },
          },
        },
      },
    }),
    db.decision.count({ where }),
  ]);
  return { rows: rows.map(registeredOf), total };
}

type Row = {
  id: string;
  year: number;
  number: number;
  text: unknown;
  owner: string | null;
  dueOn: Date | null;
  assemblyId: string;
  item: { title: unknown };
  assembly: { title: unknown; municipality: { name: unknown } };
  dispatches: { dispatch: { sentOn: Date; replies: { receivedOn: Date }[] } }[];
};

function registeredOf({ item, assembly, dispatches, text, dueOn, ...row }: Row): RegisteredDecision {
  const first = (days: Date[]) => days.map((day) => fromDateColumn(day)).toSorted()[0] ?? null;
  return {
    ...{ ...row, text: text as Bilingual, dueOn: fromDateColumn(dueOn), itemTitle: item.title as Bilingual },
    ...{ assemblyTitle: assembly.title as Bilingual, municipality: assembly.municipality.name as Bilingual },
    sentOn: first(dispatches.map(({ dispatch }) => dispatch.sentOn)),
    repliedOn: first(dispatches.flatMap(({ dispatch }) => dispatch.replies.map(({ receivedOn }) => receivedOn))),
  };
}
