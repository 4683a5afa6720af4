import "server-only";

/**
 * The fields and files of a posted form (multipart), never holding more than `most` bytes of it.
 * "too-large" when it tells or shows that it is larger; "unreadable" when it is no form or breaks off.
 */
export async function readLimitedForm(request: Request, most: number): Promise<FormData | "too-large" | "unreadable"> {
  const mediaType = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(mediaType) || !request.body) return "unreadable";
  if (Number(request.headers.get("content-length") ?? 0) > most) return "too-large";
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for await (const piece of request.body) {
      length += piece.length;
      if (length > most) return "too-large";
      pieces.push(new Uint8Array(piece));
    }
    return await new Response(new Blob(pieces), { headers: { "content-type": mediaType } }).formData();
  } catch {
    return "unreadable";
  }
}
