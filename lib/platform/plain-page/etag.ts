/** True when the browser already has what the tag names (RFC 9110, weak comparison). */
export function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((tag) => opaque(tag) === opaque(etag));
}

/** Weak, because a page may be compressed on its way. */
export function weakTag(digest: string): string {
  return `W/"${digest.slice(0, 27)}"`;
}

function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, "");
}
