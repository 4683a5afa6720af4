/** The JavaScript a browser loads for a page: bytes on the wire (gzip), each file once; and how many files. */
export async function scriptBytes(address: string, path: string, headers: Record<string, string> = {}) {
  const html = await (await fetch(`${address}${path}`, { headers })).text();
  const files = [...html.matchAll(/(?:src|href)="([^"]+\.js)[^"]*"/g)].map(([, file]) => file ?? "");
  let bytes = Buffer.byteLength(
    (html.match(/<script(?![^>]*(?:src=|json))[^>]*>([\s\S]*?)<\/script>/g) ?? []).join(""),
  );
  const inline = bytes;
  for (const file of new Set(files)) {
    const { promise, resolve } = Promise.withResolvers<number>();
    const { get } = await import("node:http");
    get(new URL(file, address), { headers: { "accept-encoding": "gzip" } }, (answer) => {
      let size = 0;
      answer.on("data", (chunk: Buffer) => {
        size += chunk.length;
      });
      answer.on("end", () => resolve(size));
    });
    bytes += await promise;
  }
  return { files: bytes - inline, inline };
}
