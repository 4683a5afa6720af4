import "server-only";
import { createHash } from "node:crypto";
import type { ReactElement } from "react";
import { isKnown, weakTag } from "./etag";
import { PUBLIC_CSS_SHA256 } from "./public-css.generated";

type HtmlOptions = {
  status?: number;
  /** Who may show the page in a frame; nobody unless said otherwise. */
  frames?: "none" | "self";
  /** May caches between server and reader keep it (and ask again each time)? */
  shared?: boolean;
};

/**
 * An element as a page: static HTML, a policy that lets nothing run or load but our own pictures and this very
 * stylesheet, and a tag by which a reader who has the page already gets an empty 304.
 */
export async function htmlResponse(request: Request, page: ReactElement, options: HtmlOptions = {}): Promise<Response> {
  const { status = 200, frames = "none", shared = true } = options;
  const { renderToStaticMarkup } = await import("react-dom/server");
  const html = `<!doctype html>${renderToStaticMarkup(page)}`;
  const headers = {
    "cache-control": shared ? "public, no-cache" : "private, no-store",
    "content-security-policy": policyFor(frames),
    etag: weakTag(createHash("sha256").update(html).digest("base64url")),
  };
  if (status === 200 && isKnown(request.headers.get("if-none-match"), headers.etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(html, { status, headers: { ...headers, "content-type": "text/html; charset=utf-8" } });
}

function policyFor(frames: "none" | "self"): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${PUBLIC_CSS_SHA256}'`,
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors '${frames}'`,
  ].join("; ");
}
