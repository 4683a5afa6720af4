import "server-only";
import type { MeetingFacts, PublicationView } from "@/lib/assemblies/assembly-view";
import { findCharterValues } from "@/lib/charter/queries";
import { db } from "@/lib/platform/db/client";
import { fromDateColumn } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";

const CURRENT = { withdrawnAt: null } as const;

/** What stage, duties and next step of a meeting are computed from. */
export const FACTS_SELECT = {
  ...{ id: true, code: true, kind: true, title: true, startsAt: true, plannedMinutes: true },
  ...{ callerKind: true, callerGround: true, requestCount: true, contactName: true, contactPhone: true },
  municipality: {
    select: {
      ...{ id: true, soate: true, name: true, timeZone: true, rayonId: true, contactName: true, contactPhone: true },
      rayon: { select: { name: true, oblastId: true, oblast: { select: { name: true } } } },
    },
  },
  place: { select: { id: true, name: true } },
  villages: { select: { village: { select: { id: true, name: true } } } },
  repeats: { where: CURRENT, select: { id: true, startsAt: true }, orderBy: { startsAt: "asc" } },
  overrides: {
    select: { gate: true, forStartsAt: true, reason: true, byName: true, at: true },
    orderBy: { at: "asc" },
  },
  waivers: { select: { duty: true, reason: true, byName: true, at: true } },
  items: {
    where: { removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, outcome: { select: { outcome: true, at: true, byName: true } } },
  },
  agendaState: { select: { at: true, byName: true }, orderBy: { at: "asc" } },
  postings: {
    where: CURRENT,
    orderBy: { postedAt: "asc" },
    select: { purpose: true, channel: true, postedAt: true, replyId: true, publication: { select: { version: true } } },
  },
  holding: {
    select: {
      ...{ startedAt: true, endedAt: true, chair: true, secretary: true, revision: true, byName: true, at: true },
    },
  },
  notHeld: { select: { reason: true, note: true, cameCount: true, byName: true, at: true } },
  minutes: {
    select: {
      signatures: { where: CURRENT, select: { role: true, signedOn: true } },
      publications: { select: { version: true, publishedAt: true }, orderBy: { version: "asc" } },
    },
  },
  decisions: { where: CURRENT, select: { id: true, itemId: true, year: true, number: true, dueOn: true } },
  dispatches: {
    where: CURRENT,
    orderBy: { sentOn: "asc" },
    select: {
      ...{ id: true, addressee: true, outgoingNumber: true, sentOn: true, byName: true },
      decisions: { select: { decisionId: true } },
      replies: { where: CURRENT, select: { id: true, receivedOn: true, number: true, byName: true } },
    },
  },
} satisfies Prisma.AssemblySelect;

export type FactsRow = Prisma.AssemblyGetPayload<{ select: typeof FACTS_SELECT }>;

/** Meetings by id, with what they are judged by, in no order. Three queries whatever their number. */
export async function findFacts(ids: readonly string[]): Promise<MeetingFacts[]> {
  const rows = await db.assembly.findMany({
    relationLoadStrategy: "join",
    where: { id: { in: [...ids] }, withdrawnAt: null },
    select: FACTS_SELECT,
  });
  const [publications, charter] = await Promise.all([
    findPublications(rows.map((row) => row.id)),
    findCharterValues([...new Set(rows.map((row) => row.municipality.id))]),
  ]);
  return rows.map((row) => ({
    ...factsOfRow(row),
    publications: publications.get(row.id) ?? [],
    charter: charter.get(row.municipality.id) ?? [],
  }));
}

/** Announced versions by assembly, in order. The start told is read from the frozen text inside the database. */
export async function findPublications(assemblyIds: readonly string[]): Promise<Map<string, PublicationView[]>> {
  if (assemblyIds.length === 0) return new Map();
  const rows = await db.$queryRaw<(PublicationRow & { assemblyId: string })[]>`
    SELECT id, assembly_id AS "assemblyId", version, kind, material, announced_at AS "announcedAt",
           content->>'startsAt' AS "startsAt", sha256, rules, override_reason AS "overrideReason", by_name AS "byName"
    FROM publication WHERE assembly_id = ANY(${assemblyIds}::uuid[]) ORDER BY assembly_id, version`;
  const found = new Map<string, PublicationView[]>();
  for (const { assemblyId, ...row } of rows) {
    const publication = { ...row, announcedAt: row.announcedAt.toISOString() };
    found.set(assemblyId, [...(found.get(assemblyId) ?? []), publication]);
  }
  return found;
}

type PublicationRow = Omit<PublicationView, "announcedAt"> & { announcedAt: Date };

/** Columns and relations of a row as the view names them; text columns hold what the schema's comments allow. */
export function factsOfRow(row: FactsRow): Omit<MeetingFacts, "publications" | "charter"> {
  const { startsAt, callerKind, callerGround, requestCount, contactName, contactPhone, ...rest } = row;
  const { rayon, ...municipality } = rest.municipality;
  const part = {
    ...{ id: rest.id, code: rest.code, kind: rest.kind, title: rest.title, plannedMinutes: rest.plannedMinutes },
    startsAt: startsAt.toISOString(),
    municipality: {
      ...municipality,
      oblastId: rayon.oblastId,
      rayonName: rayon.name,
      oblastName: rayon.oblast.name,
    },
    villages: rest.villages.map(({ village }) => village),
    place: rest.place,
    caller: { kind: callerKind, ground: callerGround, requestCount },
    contact: { name: contactName, phone: contactPhone },
    repeats: rest.repeats.map(({ id, startsAt: at }) => ({ id, startsAt: at.toISOString() })),
    overrides: rest.overrides.map(({ at, forStartsAt, ...more }) => ({
      ...more,
      ...{ at: at.toISOString(), forStartsAt: forStartsAt.toISOString() },
    })),
    waivers: rest.waivers.map(dated),
    items: rest.items.map(({ id, outcome }) => ({ id, outcome: outcome && dated(outcome) })),
    agendaPublications: rest.agendaState.map(dated),
    postings: rest.postings.map(({ postedAt, publication, ...more }) => ({
      ...more,
      ...{ postedAt: postedAt.toISOString(), version: publication?.version ?? null },
    })),
    holding: rest.holding && holdingOf(rest.holding),
    notHeld: rest.notHeld && dated(rest.notHeld),
    minutes: rest.minutes && {
      signatures: rest.minutes.signatures.map((each) => ({ ...each, signedOn: fromDateColumn(each.signedOn) })),
      publications: rest.minutes.publications.map((each) => ({
        ...each,
        publishedAt: each.publishedAt.toISOString(),
      })),
    },
    decisions: rest.decisions.map((decision) => ({ ...decision, dueOn: fromDateColumn(decision.dueOn) })),
    dispatches: rest.dispatches.map(dispatchOf),
  };
  return part as unknown as Omit<MeetingFacts, "publications" | "charter">;
}

function dated<R extends { at: Date }>(row: R): Omit<R, "at"> & { at: string } {
  return { ...row, at: row.at.toISOString() };
}

function holdingOf(row: NonNullable<FactsRow["holding"]>) {
  return {
    ...row,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    at: row.at.toISOString(),
  };
}

function dispatchOf({ decisions, replies, sentOn, ...row }: FactsRow["dispatches"][number]) {
  return {
    ...row,
    sentOn: fromDateColumn(sentOn),
    decisionIds: decisions.map(({ decisionId }) => decisionId),
    replies: replies.map((reply) => ({ ...reply, receivedOn: fromDateColumn(reply.receivedOn) })),
  };
}
