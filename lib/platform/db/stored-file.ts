import "server-only";
import { sha256 } from "@/lib/platform/sha256";
import { db, type Tx } from "./client";
import { at, type WriteContext } from "./write";

type NewFile = { municipalityId: string; name: string; mediaType: string; bytes: Uint8Array };

/**
 * Keeps bytes under their SHA-256 (once, however often they come) and links them to a municipality.
 * @returns the link's id: files are reached only through it
 */
export async function storeFile(tx: Tx, ctx: Pick<WriteContext, "by" | "now">, file: NewFile): Promise<string> {
  const { municipalityId, name, mediaType } = file;
  const data = new Uint8Array(file.bytes);
  const digest = sha256(data);
  const stored = { sha256: digest, mediaType, size: data.byteLength, data, storedAt: at(ctx) };
  await tx.storedFile.createMany({ data: [stored], skipDuplicates: true });
  const added = { addedById: ctx.by?.userId ?? null, addedByName: ctx.by?.name ?? "", addedAt: at(ctx) };
  const link = await tx.fileLink.create({
    data: { municipalityId, sha256: digest, name, ...added },
    select: { id: true },
  });
  return link.id;
}

/** The bytes of a digest; throws when there are none, since a link to them was just read. */
export async function readStoredFile(digest: string): Promise<Uint8Array> {
  const file = await db.storedFile.findUniqueOrThrow({ where: { sha256: digest }, select: { data: true } });
  return file.data;
}
