import { get } from "node:http";

/** The JavaScript a browser of today loads for a page, in bytes: files as sent (gzip, each once), and inline as text. */
export async function scriptBytes(address: string, path: string, headers: Record<string, string> = {}) {
  const html = await (await fetch(`${address}${path}`, { headers })).text();
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(([, tag = "", text = ""]) => ({
    tag,
    text,
  }));
  const run = scripts.filter(({ tag }) => !/nomodule|application\/ld\+json/i.test(tag));
  const files = new Set(run.flatMap(({ tag }) => tag.match(/src="([^"]+)"/)?.[1] ?? []));
  const sizes = await Promise.all([...files].map((file) => sent(new URL(file, address))));
  return {
    files: sizes.reduce((sum, size) => sum + size, 0),
    inline: run.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  };
}

function sent(file: URL): Promise<number> {
  return new Promise((resolve, reject) => {
    get(file, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      let size = 0;
      answer.on("data", (chunk: Buffer) => {
        size += chunk.length;
      });
      answer.on("end", () => resolve(size));
    }).on("error", reject);
  });
}
