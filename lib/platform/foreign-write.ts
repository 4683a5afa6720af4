/**
 * Whether a write comes from a page of another site. A browser says where a form came from; a write carried by the cookie
 * must come from our own pages. Programs that say nothing of it carry no cookie of a browser.
 */
export function isForeignWrite({ method, headers }: Pick<Request, "method" | "headers">): boolean {
  if (method === "GET" || method === "HEAD") return false;
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return true;
  const origin = headers.get("origin");
  if (origin === null) return false;
  const host = headers.get("x-forwarded-host")?.split(",")[0]?.trim() || headers.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
