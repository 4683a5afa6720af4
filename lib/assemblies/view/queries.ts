import "server-only";
import { reachWhere } from "@/lib/accounts/reach";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { findCharterValues } from "@/lib/charter/queries";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { fromDateColumn } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { isUuid } from "@/lib/platform/uuid";
import { FACTS_SELECT, factsOfRow, findPublications } from "../facts/queries";

const CURRENT = { withdrawnAt: null } as const;

const VIEW_SELECT = {
  ...FACTS_SELECT,
  ...{ languages: true, chair: true, secretary: true, expectedCount: true, revision: true },
  ...{ createdAt: true, createdByName: true },
  place: {
    select: { id: true, villageId: true, name: true, address: true, directions: true, capacity: true },
  },
  repeatOf: { select: { id: true, startsAt: true } },
  items: {
    where: { removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, position: true, kind: true, title: true, presenter: true, minutes: true, draftDecision: true },
      ...{ revision: true, carriedFromId: true, addedInHallAt: true },
      documents: {
        where: { removedAt: null },
        orderBy: { id: "asc" },
        select: {
          ...{ id: true, title: true },
          file: { select: { name: true, sha256: true, file: { select: { mediaType: true, size: true } } } },
        },
      },
      outcome: { select: { outcome: true, at: true, byName: true } },
    },
  },
  postings: {
    where: CURRENT,
    orderBy: { postedAt: "asc" },
    select: {
      ...{ id: true, publicationId: true, purpose: true, channel: true, place: true, postedAt: true, byWhom: true },
      ...{ audience: true, proof: true, proofFileId: true, replyId: true, recordedByName: true },
      publication: { select: { version: true } },
    },
  },
  minutes: {
    select: {
      id: true,
      signatures: {
        where: CURRENT,
        orderBy: { recordedAt: "asc" },
        select: { id: true, role: true, name: true, signedOn: true, recordedByName: true },
      },
      publications: {
        orderBy: { version: "asc" },
        select: { id: true, version: true, sha256: true, publishedAt: true, byName: true },
      },
    },
  },
} satisfies Prisma.AssemblySelect;

type ViewRow = Prisma.AssemblyGetPayload<{ select: typeof VIEW_SELECT }>;

/** One assembly with everything small on it; null when it is not there, given up, or not the actor's. Three queries. */
export async function findAssembly(actor: Actor, id: string): Promise<AssemblyView | null> {
  if (!isUuid(id)) return null;
  const row = await db.assembly.findFirst({
    relationLoadStrategy: "join",
    where: { id, withdrawnAt: null, municipality: reachWhere(actor) },
    select: VIEW_SELECT,
  });
  if (!row) return null;
  const [publications, charter] = await Promise.all([
    findPublications([row.id]),
    findCharterValues([row.municipality.id]),
  ]);
  return {
    ...viewOfRow(row),
    publications: publications.get(row.id) ?? [],
    charter: charter.get(row.municipality.id) ?? [],
  };
}

function viewOfRow(row: ViewRow): Omit<AssemblyView, "publications" | "charter"> {
  const { languages, chair, secretary, expectedCount, revision, createdByName } = row;
  const view = {
    ...factsOfRow(row),
    ...{ languages, chair, secretary, expectedCount, revision, createdByName },
    createdAt: row.createdAt.toISOString(),
    place: row.place,
    repeatOf: row.repeatOf && { id: row.repeatOf.id, startsAt: row.repeatOf.startsAt.toISOString() },
    items: row.items.map(itemOf),
    postings: row.postings.map(({ postedAt, publication, ...posting }) => ({
      ...posting,
      ...{ postedAt: postedAt.toISOString(), version: publication?.version ?? null },
    })),
    minutes: row.minutes && {
      id: row.minutes.id,
      signatures: row.minutes.signatures.map((each) => ({ ...each, signedOn: fromDateColumn(each.signedOn) })),
      publications: row.minutes.publications.map((each) => ({ ...each, publishedAt: each.publishedAt.toISOString() })),
    },
  };
  return view as unknown as Omit<AssemblyView, "publications" | "charter">;
}

function itemOf({ documents, outcome, addedInHallAt, ...item }: ViewRow["items"][number]) {
  return {
    ...item,
    addedInHallAt: addedInHallAt?.toISOString() ?? null,
    outcome: outcome && { ...outcome, at: outcome.at.toISOString() },
    documents: documents.map(({ id, title, file: link }) => ({
      ...{ id, title, name: link.name, sha256: link.sha256, mediaType: link.file.mediaType, size: link.file.size },
    })),
  };
}
