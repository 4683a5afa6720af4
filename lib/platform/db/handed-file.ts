import "server-only";
import { createHash } from "node:crypto";
import { db, type Tx } from "./client";

/** Tells these bytes from documents: they belong to no municipality and are never served. */
const MEDIA_TYPE = "text/csv; purpose=import";

/**
 * Keeps the text of a file between its preview and its import, under its SHA-256, so that what was looked at is what is
 * imported. The same text is kept once.
 */
export async function keepHandedFile(tx: Tx, text: string, storedAt: Date): Promise<string> {
  const data = Buffer.from(text, "utf8");
  const sha256 = createHash("sha256").update(data).digest("hex");
  const row = { sha256, mediaType: MEDIA_TYPE, size: data.byteLength, data, storedAt };
  await tx.storedFile.createMany({ data: [row], skipDuplicates: true });
  return sha256;
}

/** The text kept under a SHA-256; null when there is none, or when the bytes are some municipality's document. */
export async function findHandedFile(sha256: string, from: Pick<Tx, "storedFile"> = db): Promise<string | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  const file = await from.storedFile.findFirst({
    where: { sha256, links: { none: {} } },
    select: { data: true, mediaType: true },
  });
  return file?.mediaType === MEDIA_TYPE ? Buffer.from(file.data).toString("utf8") : null;
}
