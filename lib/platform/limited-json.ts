import "server-only";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

/** What a body holds, or why it is not taken: larger than it may be, or no JSON in UTF-8. `isUnread`: some of it is left. */
export type ReadJson = { value: unknown } | { fault: "too-large" | "not-json"; isUnread?: true };

/** Of a body without an end so much is thrown away before it is left where it is. */
const MOST_THROWN_AWAY = 1024 * 1024;

/**
 * The JSON of a request's body, whatever type it calls itself, never holding more than `most` bytes of it: a longer one is
 * refused by the length it tells, or when it is over: its rest is read and thrown away, so that the next request on the
 * same connection is not stuck behind it; where that is too much, `isUnread` says that the connection is no good any more.
 * The type is not asked for, since pages that are being closed can only send plain text. It may be packed by gzip, which
 * brings taps home several times faster on a slow network; then `most` is what it may be when it is unpacked.
 */
export async function readLimitedJson(request: Request, most: number): Promise<ReadJson> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return { fault: "too-large" };
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of request.body ?? []) {
      length += piece.length;
      if (length > most + MOST_THROWN_AWAY) return { fault: "too-large", isUnread: true };
      if (length <= most) pieces.push(piece);
    }
    if (length > most) return { fault: "too-large" };
    const bytes = await unpacked(Buffer.concat(pieces), request.headers.get("content-encoding"), most);
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch (error) {
    return { fault: (error as { code?: unknown })?.code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "not-json" };
  }
}

async function unpacked(bytes: Buffer, packing: string | null, most: number): Promise<Buffer> {
  const by = packing?.trim().toLowerCase() || "identity";
  if (by === "identity") return bytes;
  if (by !== "gzip") throw new Error(`no way to unpack ${by}`);
  return promisify(gunzip)(bytes, { maxOutputLength: most });
}
