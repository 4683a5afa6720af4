import { isUuid } from "@/lib/platform/uuid";

/** Where a phone opens a link. The secret stands behind the "#": browsers send that to nobody, so it is in no server's log. */
export function linkAddress(publicUrl: string, linkId: string, secret: string): string {
  return `${publicUrl}/ky/door#link=${linkId}.${secret}`;
}

/** The two parts of a link's text; null when it is none. */
export function readLink(text: string): { linkId: string; secret: string } | null {
  const [, linkId = "", secret = ""] = /^([0-9a-fA-F-]{36})\.([A-Za-z0-9_-]{16,100})$/.exec(text.trim()) ?? [];
  return isUuid(linkId) && secret ? { linkId: linkId.toLowerCase(), secret } : null;
}
