import { type Opening, openLink } from "@/lib/attendance/links/commands";
import { doorOpened } from "@/lib/attendance/links/opened";
import { OpenDoor } from "@/lib/attendance/links/schema";
import { askingBrowser } from "@/lib/platform/auth/browser";
import { endpoint } from "@/lib/platform/endpoint";
import { problem } from "@/lib/platform/problem";

const MOST_BYTES = 4096;

/**
 * `POST /api/v1/door/open`: a borrowed phone opens its link with the PIN, as docs/api.md describes. 200 `DoorOpened`; 401
 * "wrong-pin" with `triesLeft` or "link-unknown", 410 "link-expired" or "link-revoked", 429 "pin-locked" or
 * "too-many-requests" with Retry-After.
 */
export const POST = endpoint({
  name: "door.open",
  anonymous: true,
  json: MOST_BYTES,
  input: OpenDoor,
  reach: () => ({}),
  allow: () => true,
  run: async ({ ctx, input }) => {
    const { address } = await askingBrowser();
    const opening = await openLink({ ...ctx, by: null }, { ...input.body, address });
    if (opening.result !== "opened") return refused(opening);
    return Response.json(doorOpened(opening, true, ctx.now.toString()), { headers: { "cache-control": "no-store" } });
  },
});

function refused(opening: Exclude<Opening, { result: "opened" }>): Response {
  const { result } = opening;
  if ("triesLeft" in opening) return problem(401, result, { triesLeft: opening.triesLeft });
  if (!("seconds" in opening)) return problem(result === "link-unknown" ? 401 : 410, result);
  const { seconds } = opening;
  return problem(429, result, { retryAfter: seconds }, { "retry-after": String(seconds) });
}
