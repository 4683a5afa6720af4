import "server-only";
import { reachWhere } from "@/lib/accounts/reach";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { readStoredFile } from "@/lib/platform/db/stored-file";
import { isUuid } from "@/lib/platform/uuid";

/** The letter of a reply; null when there is none, or it is not the actor's to see. One query. */
export async function findLetter(actor: Actor, assemblyId: string, replyId: string) {
  if (!isUuid(assemblyId) || !isUuid(replyId)) return null;
  const reply = await db.reply.findFirst({
    relationLoadStrategy: "join",
    where: { id: replyId, withdrawnAt: null, dispatch: { assemblyId, assembly: { municipality: reachWhere(actor) } } },
    select: { file: { select: { sha256: true, name: true, file: { select: { mediaType: true } } } } },
  });
  if (!reply?.file) return null;
  const { sha256, name, file } = reply.file;
  return { sha256, name, mediaType: file.mediaType, read: () => readStoredFile(sha256) };
}
