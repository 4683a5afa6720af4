import { findAssembly } from "@/lib/assemblies/queries";
import { findLiveNumbers, watchNumbers } from "@/lib/attendance/live/queries";
import { LivePath } from "@/lib/attendance/live/schema";
import { endpoint } from "@/lib/platform/endpoint";
import { eventStream } from "@/lib/platform/event-stream";

/**
 * `GET /api/v1/attendance/{meetingId}/live`: a meeting's `LiveNumbers` as server-sent events, at once and at every change,
 * at most one a second. `?once=1` answers them as JSON: for where streams do not come through. For everybody whom the
 * meeting's page is for; no names.
 */
export const GET = endpoint({
  name: "attendance.live",
  input: LivePath,
  reach: (actor, { params }) => actor && findAssembly(actor, params.meetingId),
  allow: () => true,
  run: async ({ actor, input, subject: { id }, request }) => {
    if (!input.query.once) return eventStream(request, actor?.userId ?? "", (send) => watchNumbers(id, send));
    return Response.json(await findLiveNumbers(id), { headers: { "cache-control": "no-store" } });
  },
});
