import "server-only";
import type { z } from "zod";
import { isLocale } from "@/lib/platform/i18n/locale";
import { problem } from "@/lib/platform/problem";
import { isKnown } from "./etag";

/** A file as it is handed out. `read` is called only when the reader does not have it yet. */
export type PlainFile = {
  /** Identifies the bytes, e.g. their SHA-256. */
  tag: string;
  mediaType: string;
  name: string;
  /** "attachment" for what strangers uploaded: it is saved, never opened as a page of ours. */
  disposition: "inline" | "attachment";
  /** The address names these very bytes for ever; otherwise caches ask again each time. */
  immutable: boolean;
  read: () => Promise<Uint8Array>;
};

type Spec<Schema extends z.ZodType> = {
  name: string;
  input: Schema;
  find: (input: z.output<Schema>) => Promise<PlainFile | null>;
};

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };

const YEAR = 365 * 24 * 60 * 60;

/** The twin of plainPage for files anybody may have: 200, 304, or problem+json with 404 or 500. */
export function plainFile<Schema extends z.ZodType>(spec: Spec<Schema>) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    try {
      const params = await context.params;
      const input = spec.input.safeParse({ params });
      const file = input.success && isLocale(String(params.locale)) ? await spec.find(input.data) : null;
      return file ? await fileResponse(request, file) : problem(404, "not-found");
    } catch (error) {
      const stack = String((error as Error)?.stack ?? error);
      console.error(JSON.stringify({ level: "error", event: "file-failed", file: spec.name, error: stack }));
      return problem(500, "server-trouble");
    }
  };
}

/** Bytes with the headers that keep them harmless. Doors that ask who is signed in use it too, with `shared` false. */
export async function fileResponse(request: Request, file: PlainFile, shared = true): Promise<Response> {
  const etag = `"${file.tag}"`;
  const known = isKnown(request.headers.get("if-none-match"), etag);
  const keep = file.immutable ? `max-age=${YEAR}, immutable` : "no-cache";
  const headers: Record<string, string> = { etag, "cache-control": `${shared ? "public" : "private"}, ${keep}` };
  if (known) return new Response(null, { status: 304, headers });
  headers["content-type"] = file.mediaType;
  headers["content-disposition"] = `${file.disposition}; filename*=UTF-8''${extended(file.name)}`;
  headers["x-content-type-options"] = "nosniff";
  if (file.disposition === "attachment") headers["content-security-policy"] = "default-src 'none'; sandbox";
  return new Response((await file.read()) as Uint8Array<ArrayBuffer>, { headers });
}

/** A file name as a header takes it (RFC 8187). */
function extended(name: string): string {
  const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, percent);
}
