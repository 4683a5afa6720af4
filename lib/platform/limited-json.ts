import "server-only";

/** What a body holds, or why it is not taken: larger than it may be, or no JSON in UTF-8. */
export type ReadJson = { value: unknown } | { fault: "too-large" | "not-json" };

/**
 * The JSON of a request's body, whatever type it calls itself, never holding more than `most` bytes of it: a longer one is
 * refused by the length it tells, or as soon as it shows. The type is not asked for, since pages that are being closed
 * can only send plain text.
 */
export async function readLimitedJson(request: Request, most: number): Promise<ReadJson> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return { fault: "too-large" };
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of request.body ?? []) {
      length += piece.length;
      if (length > most) return { fault: "too-large" };
      pieces.push(piece);
    }
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces))) };
  } catch {
    return { fault: "not-json" };
  }
}
