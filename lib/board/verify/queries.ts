import "server-only";
import type { ProtocolContent } from "@/lib/minutes/protocol-content";
import { canonicalJson } from "@/lib/notices/canonical-json";
import type { NoticeContent } from "@/lib/notices/notice-content";
import { db } from "@/lib/platform/db/client";
import { sha256 } from "@/lib/platform/sha256";
import type { Verifiable, VerifiedVersion } from "../verification";

const MOST = 5;

/**
 * The published versions with this code or digest, notices and minutes, with the digest of each reckoned again from its
 * stored content. By a code only the newest of each. Four queries.
 */
export async function findVerified(asked: Verifiable): Promise<VerifiedVersion[]> {
  const [notices, protocols] = await Promise.all([findNotices(asked), findProtocols(asked)]);
  return [...notices, ...protocols];
}

async function findNotices(asked: Verifiable): Promise<VerifiedVersion[]> {
  const rows = await db.publication.findMany({
    relationLoadStrategy: "join",
    where: "code" in asked ? { assembly: { code: asked.code } } : { sha256: between(asked.digest) },
    orderBy: { version: "desc" },
    take: "code" in asked ? 1 : MOST,
    select: { assemblyId: true, version: true, announcedAt: true, sha256: true, content: true },
  });
  const newest = await db.publication.groupBy({
    by: ["assemblyId"],
    where: { assemblyId: { in: rows.map(({ assemblyId }) => assemblyId) } },
    _max: { version: true },
  });
  return rows.map(({ assemblyId, announcedAt, content, ...row }) => {
    const { code, title, startsAt, timeZone } = content as unknown as NoticeContent;
    const last = newest.find((each) => each.assemblyId === assemblyId)?._max.version ?? row.version;
    return {
      ...{ ...row, paper: "notice", code, title, startsAt, timeZone, newest: last },
      ...{ publishedAt: announcedAt.toISOString(), isIntact: digestOf(content) === row.sha256 },
    };
  });
}

async function findProtocols(asked: Verifiable): Promise<VerifiedVersion[]> {
  const rows = await db.minutesPublication.findMany({
    relationLoadStrategy: "join",
    where: "code" in asked ? { minutes: { assembly: { code: asked.code } } } : { sha256: between(asked.digest) },
    orderBy: { version: "desc" },
    take: "code" in asked ? 1 : MOST,
    select: { minutesId: true, version: true, publishedAt: true, sha256: true, content: true },
  });
  const newest = await db.minutesPublication.groupBy({
    by: ["minutesId"],
    where: { minutesId: { in: rows.map(({ minutesId }) => minutesId) } },
    _max: { version: true },
  });
  return rows.map(({ minutesId, publishedAt, content, ...row }) => {
    const { code, title, startedAt, timeZone } = content as unknown as ProtocolContent;
    const last = newest.find((each) => each.minutesId === minutesId)?._max.version ?? row.version;
    return {
      ...{ ...row, paper: "protocol", code, title, startsAt: startedAt, timeZone, newest: last },
      ...{ publishedAt: publishedAt.toISOString(), isIntact: digestOf(content) === row.sha256 },
    };
  });
}

/** All digests that begin so: "g" comes after every hexadecimal digit. */
function between(digest: string) {
  return digest.length === 64 ? digest : { gte: digest, lt: `${digest}g` };
}

function digestOf(content: unknown): string {
  return sha256(canonicalJson(content));
}
