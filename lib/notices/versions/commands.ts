import "server-only";
import { boardSearchText, endsBy, summaryOf } from "@/lib/board/board-entry";
import type { Rules } from "@/lib/notice-rules/rules";
import type { Tx } from "@/lib/platform/db/client";
import { storeFile } from "@/lib/platform/db/stored-file";
import { asJson, at, jsonOrNull, type Log, type WriteContext } from "@/lib/platform/db/write";
import { renderPdf } from "@/lib/platform/documents/pdf";
import { publicUrl } from "@/lib/platform/env";
import { sha256 } from "@/lib/platform/sha256";
import { canonicalJson } from "../canonical-json";
import type { Change } from "../change";
import type { NoticeContent } from "../notice-content";
import { posterPaper } from "../poster";

/** A version ready to be frozen. `rules`: those in force on the day of the first announcement, the same for all versions. */
export type NewVersion = {
  assemblyId: string;
  municipalityId: string;
  content: NoticeContent;
  material: boolean;
  changes: Change[];
  rules: Rules;
  overrideReason?: string;
};

export type Published = { publicationId: string; version: number; sha256: string; code: string };

/**
 * Freezes what residents see: the canonical content with its digest, the rules it is judged by, the poster drawn from it,
 * and its line on the board. The caller holds the lock on the assembly's row.
 */
export async function freeze(tx: Tx, log: Log, ctx: WriteContext, version: NewVersion): Promise<Published> {
  const { assemblyId, municipalityId, content, material, changes } = version;
  const digest = sha256(canonicalJson(content));
  const { id } = await tx.publication.create({
    data: {
      ...{ assemblyId, municipalityId, version: content.version, kind: content.kind, material, sha256: digest },
      content: asJson(content),
      changes: jsonOrNull(changes.length > 0 ? changes : null),
      rules: asJson(version.rules),
      overrideReason: version.overrideReason ?? null,
      ...{ announcedAt: at(ctx), byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "" },
    },
    select: { id: true },
  });
  await printPoster(tx, ctx, { id, municipalityId, content, digest });
  await putOnBoard(tx, { id, ...version });
  const { kind } = content;
  const told = { version: content.version, kind, material, sha256: digest, changes: changes.map(({ what }) => what) };
  await log({ noun: "assembly", id: assemblyId, municipalityId, after: told });
  return { publicationId: id, version: content.version, sha256: digest, code: content.code };
}

type Frozen = { id: string; municipalityId: string; content: NoticeContent; digest: string };

async function printPoster(tx: Tx, ctx: WriteContext, { id, municipalityId, content, digest }: Frozen): Promise<void> {
  const url = `${publicUrl()}/ky/m/${content.code}`;
  const paper = posterPaper(content, { url, sha256: digest, createdAt: ctx.now.toString() });
  const bytes = await renderPdf(paper);
  const name = `${content.code}-${content.version}.pdf`;
  const fileLinkId = await storeFile(tx, ctx, { municipalityId, name, mediaType: "application/pdf", bytes });
  await tx.paper.create({
    data: { municipalityId, kind: "poster", locale: "ky-ru", publicationId: id, fileLinkId },
    select: { id: true },
  });
}

async function putOnBoard(tx: Tx, { id, assemblyId, municipalityId, content }: NewVersion & { id: string }) {
  const told = {
    municipalityId,
    publicationId: id,
    startsAt: new Date(content.startsAt),
    endsBy: new Date(endsBy(content).epochMilliseconds),
    noticeKind: content.kind,
    summary: asJson(summaryOf(content)),
    searchText: boardSearchText(content),
  };
  await tx.boardEntry.upsert({ where: { assemblyId }, create: { assemblyId, ...told }, update: told });
}
