import "server-only";
import type { ProtocolContent } from "@/lib/minutes/protocol-content";
import type { NoticeContent } from "@/lib/notices/notice-content";
import { db } from "@/lib/platform/db/client";
import { fromDateColumn } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { MeetingPage, PublicDispatch, VersionLine } from "../meeting-page";

const CURRENT = { withdrawnAt: null } as const;

const MEETING_SELECT = {
  id: true,
  municipality: { select: { soate: true } },
  publications: {
    orderBy: { version: "desc" },
    select: { version: true, kind: true, material: true, announcedAt: true, sha256: true },
  },
  notHeld: { select: { reason: true } },
  minutes: {
    select: {
      publications: {
        orderBy: { version: "desc" },
        take: 1,
        select: { version: true, content: true, publishedAt: true, sha256: true },
      },
    },
  },
  dispatches: {
    where: CURRENT,
    orderBy: [{ sentOn: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, addressee: true, outgoingNumber: true, sentOn: true },
      decisions: {
        where: { decision: CURRENT },
        orderBy: { decision: { number: "asc" } },
        select: { decision: { select: { year: true, number: true } } },
      },
      replies: {
        where: CURRENT,
        orderBy: { receivedOn: "asc" },
        select: { id: true, receivedOn: true, number: true, text: true },
      },
    },
  },
} satisfies Prisma.AssemblySelect;

type MeetingRow = Prisma.AssemblyGetPayload<{ select: typeof MEETING_SELECT }>;

/**
 * What was published about the assembly with this code; null when nothing was, or there is no such version: a draft
 * cannot be told from a code that nobody has. Two queries.
 * @param version the newest when left out
 */
export async function findMeeting(code: string, version?: number): Promise<MeetingPage | null> {
  const row = await db.assembly.findFirst({
    relationLoadStrategy: "join",
    where: { code, publications: { some: {} } },
    select: MEETING_SELECT,
  });
  const versions = row?.publications.map(lineOf) ?? [];
  const shown = version === undefined ? versions[0] : versions.find((each) => each.version === version);
  if (!row || !shown) return null;
  const { content } = await db.publication.findUniqueOrThrow({
    where: { assemblyId_version: { assemblyId: row.id, version: shown.version } },
    select: { content: true },
  });
  return { content: content as unknown as NoticeContent, shown, versions, ...aftermathOf(row) };
}

function lineOf({ announcedAt, ...row }: MeetingRow["publications"][number]): VersionLine {
  return { ...row, announcedAt: announcedAt.toISOString() } as VersionLine;
}

function aftermathOf(row: MeetingRow): Pick<MeetingPage, "soate" | "result" | "notHeld" | "dispatches"> {
  const published = row.minutes?.publications[0];
  const { soate } = row.municipality;
  const notHeld = row.notHeld?.reason ?? null;
  if (!published) return { soate, notHeld, result: null, dispatches: [] };
  const { content, publishedAt, ...version } = published;
  const protocol = content as unknown as ProtocolContent;
  const result = { ...version, protocol, publishedAt: publishedAt.toISOString() };
  return { soate, notHeld, result, dispatches: row.dispatches.map(dispatchOf) };
}

function dispatchOf({ sentOn, decisions, replies, ...row }: MeetingRow["dispatches"][number]): PublicDispatch {
  return {
    ...row,
    sentOn: fromDateColumn(sentOn),
    decisions: decisions.map(({ decision: { number, year } }) => `${number}/${year}`),
    replies: replies.map(({ text, receivedOn, ...reply }) => ({
      ...reply,
      ...{ receivedOn: fromDateColumn(receivedOn), text: text as Bilingual },
    })),
  };
}
