import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "./auth/grant";
import { currentActor } from "./auth/session-cookie";
import { type Bearer, bearerToken } from "./bearer";
import { problem } from "./problem";
import { requestLimit } from "./request-limit";
import { sha256 } from "./sha256";

/** Who asks: somebody signed in, a device with its token, or nobody known. */
export type Asking<H> = { actor: Actor | null; holder: H | null };

const limit = requestLimit(() => performance.now());

/**
 * Who sent this request. Where devices may ask, a token is what counts: a wrong one is never made good by a cookie, and
 * tokens are counted before they are looked up, so that trying on costs the database nothing.
 */
export async function whoAsks<H>(
  request: Request,
  bearer: Bearer<H> | undefined,
  now: Temporal.Instant,
): Promise<Asking<H> | Response> {
  const token = bearer ? bearerToken(request.headers.get("authorization")) : null;
  if (!bearer || token === null) return { actor: await currentActor(), holder: null };
  const wait = limit.take(sha256(token), bearer.perMinute());
  if (wait > 0) return problem(429, "too-many-requests", { retryAfter: wait }, { "retry-after": String(wait) });
  const found = await bearer.find(token, now);
  if ("holder" in found) return { actor: null, holder: found.holder };
  return problem(401, found.reason, {}, { "www-authenticate": "Bearer" });
}
