import "server-only";
import type { Rules } from "@/lib/notice-rules/rules";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { sha256 } from "@/lib/platform/sha256";
import { canonicalJson } from "../canonical-json";
import type { NoticeContent } from "../notice-content";
import type { NoticeDraft } from "../notice-draft";
import type { NoticeStanding } from "../notice-standing";

const STANDING_SELECT = {
  ...{ id: true, municipalityId: true, code: true, kind: true, title: true, startsAt: true, plannedMinutes: true },
  ...{ callerKind: true, callerGround: true, requestCount: true, languages: true, chair: true, secretary: true },
  ...{ contactName: true, contactPhone: true },
  municipality: {
    select: {
      id: true,
      name: true,
      timeZone: true,
      rayon: { select: { name: true, oblast: { select: { name: true } } } },
    },
  },
  villages: {
    orderBy: { village: { searchText: "asc" } },
    select: { village: { select: { id: true, name: true } } },
  },
  place: { select: { name: true, address: true, directions: true } },
  items: {
    where: { removedAt: null, addedInHallAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, kind: true, title: true, presenter: true, minutes: true, draftDecision: true },
      documents: {
        where: { removedAt: null },
        orderBy: { id: "asc" },
        select: {
          ...{ id: true, title: true },
          file: { select: { name: true, sha256: true, file: { select: { mediaType: true, size: true } } } },
        },
      },
    },
  },
  overrides: {
    where: { gate: "notice-too-short" },
    orderBy: { at: "asc" },
    select: { forStartsAt: true, reason: true, byName: true },
  },
  holding: { select: { assemblyId: true } },
  notHeld: { select: { assemblyId: true } },
  publications: { orderBy: { version: "desc" }, take: 1, select: { id: true, content: true, rules: true } },
} satisfies Prisma.AssemblySelect;

type StandingRow = Prisma.AssemblyGetPayload<{ select: typeof STANDING_SELECT }>;

/** Draft and newest version of an assembly, given up plans excepted. `where` says whose it must be. One query. */
export async function readStanding(from: Tx, where: Prisma.AssemblyWhereInput): Promise<NoticeStanding | null> {
  const row = await from.assembly.findFirst({
    relationLoadStrategy: "join",
    where: { AND: [{ withdrawnAt: null }, where] },
    select: STANDING_SELECT,
  });
  return row && standingOf(row);
}

/** By this a form says which preview it was pressed under; the reasons typed into the form are not in it. */
export function previewDigest({ reason: _reason, override: _override, ...content }: NoticeContent): string {
  return sha256(canonicalJson(content));
}

function standingOf(row: StandingRow): NoticeStanding {
  const [last] = row.publications;
  return {
    ...{ id: row.id, municipalityId: row.municipalityId, draft: draftOf(row) },
    closed: row.holding !== null || row.notHeld !== null,
    last: last
      ? { id: last.id, content: last.content as unknown as NoticeContent, rules: last.rules as unknown as Rules }
      : null,
    overrides: row.overrides.map(({ forStartsAt, ...rest }) => ({ ...rest, forStartsAt: forStartsAt.toISOString() })),
  };
}

function draftOf(row: StandingRow): NoticeDraft {
  const { code, kind, title, plannedMinutes, languages, chair, secretary } = row;
  const { rayon, timeZone, ...municipality } = row.municipality;
  const draft = {
    ...{ code, kind, title, plannedMinutes, languages, chair, secretary, timeZone, place: row.place },
    municipality: { ...municipality, rayon: rayon.name, oblast: rayon.oblast.name },
    villages: row.villages.map(({ village }) => village),
    startsAt: row.startsAt.toISOString(),
    caller: { kind: row.callerKind, ground: row.callerGround, requestCount: row.requestCount },
    contact: { name: row.contactName, phone: row.contactPhone },
    items: row.items.map(({ documents, ...item }) => ({
      ...item,
      documents: documents.map(({ id, title: words, file: { name, sha256: digest, file } }) => ({
        ...file,
        id,
        name,
        title: words,
        sha256: digest,
      })),
    })),
  };
  return draft as unknown as NoticeDraft;
}
