import "server-only";
import { createHash } from "node:crypto";
import type { ReactElement } from "react";
import { isKnown, weakTag } from "./etag";
import type { PageText } from "./kept-pages";
import type { PlainProgram } from "./plain-head";
import { PUBLIC_CSS_SHA256 } from "./public-css.generated";

type HtmlOptions = {
  status?: number;
  /** May caches between server and reader keep it (and ask again each time)? */
  shared?: boolean;
};

/** An element as static HTML, with the tag of this very text. */
export async function pageText(page: ReactElement, program?: PlainProgram): Promise<PageText> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const html = `<!doctype html>${renderToStaticMarkup(page)}`;
  const etag = weakTag(createHash("sha256").update(html).digest("base64url"));
  return { html, etag, policy: program ? PROGRAM_POLICY : POLICY };
}

/**
 * A page with a policy that lets nothing run or load but our own pictures and this very stylesheet, or the program that
 * the page has and what belongs to it. A reader who has the page already gets an empty 304.
 */
export function htmlResponse(request: Request, { html, etag, policy }: PageText, options: HtmlOptions = {}): Response {
  const { status = 200, shared = true } = options;
  const headers = {
    "cache-control": shared ? "public, no-cache" : "private, no-store",
    "content-security-policy": policy,
    etag,
  };
  if (status === 200 && isKnown(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(html, { status, headers: { ...headers, "content-type": "text/html; charset=utf-8" } });
}

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${PUBLIC_CSS_SHA256}'`,
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const PROGRAM_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
