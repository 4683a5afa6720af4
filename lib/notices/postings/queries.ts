import "server-only";
import { reachWhere } from "@/lib/accounts/reach";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { readStoredFile } from "@/lib/platform/db/stored-file";
import { isUuid } from "@/lib/platform/uuid";
import type { PostingRow, Purpose } from "./posting";

/** What was told about one assembly, withdrawn ones too, in the order of the telling. One query. */
export async function findPostings(actor: Actor, assemblyId: string, purposes: Purpose[]): Promise<PostingRow[]> {
  const rows = await db.posting.findMany({
    where: { assemblyId, purpose: { in: purposes }, assembly: { municipality: reachWhere(actor) } },
    orderBy: [{ postedAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, purpose: true, channel: true, place: true, postedAt: true, byWhom: true, audience: true },
      ...{ proof: true, proofFileId: true, recordedByName: true, withdrawnAt: true },
      publication: { select: { version: true } },
    },
  });
  const shown = rows.map(({ publication, proofFileId, postedAt, withdrawnAt, ...row }) => ({
    ...row,
    version: publication?.version ?? null,
    hasFile: proofFileId !== null,
    postedAt: postedAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  }));
  return shown as PostingRow[];
}

/** The file that proves a posting; null when there is none, or it is not the actor's to see. */
export async function findProof(actor: Actor, assemblyId: string, postingId: string) {
  if (!isUuid(assemblyId) || !isUuid(postingId)) return null;
  const posting = await db.posting.findFirst({
    where: { id: postingId, assemblyId, assembly: { municipality: reachWhere(actor) } },
    select: { proofFile: { select: { sha256: true, name: true, file: { select: { mediaType: true } } } } },
  });
  if (!posting?.proofFile) return null;
  const { sha256, name, file } = posting.proofFile;
  return { sha256, name, mediaType: file.mediaType, read: () => readStoredFile(sha256) };
}
