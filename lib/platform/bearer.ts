import type { Temporal } from "temporal-polyfill";

/** How devices are known by the token they send (`Authorization: Bearer …`). */
export type Bearer<H> = {
  /** Who holds it, or the reason of the 401. */
  find: (token: string, now: Temporal.Instant) => Promise<{ holder: H } | { reason: string }>;
  /** How many requests a minute one token is good for; the next ones are answered 429 with Retry-After. */
  perMinute: () => number;
};

/** The token of an Authorization header; null when there is none, "" when it is of another kind or empty. */
export function bearerToken(header: string | null): string | null {
  if (header === null) return null;
  return /^Bearer +([A-Za-z0-9._~+/=-]{1,200})$/i.exec(header.trim())?.[1] ?? "";
}
