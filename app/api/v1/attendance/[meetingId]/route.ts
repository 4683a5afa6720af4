import { findDelta } from "@/lib/attendance/delta/queries";
import { DeltaPath } from "@/lib/attendance/delta/schema";
import { doorBearer } from "@/lib/attendance/devices/queries";
import { findDoorFor } from "@/lib/attendance/door/queries";
import { mayRegister } from "@/lib/attendance/policy";
import { endpoint } from "@/lib/platform/endpoint";
import { problem } from "@/lib/platform/problem";

/**
 * `GET /api/v1/attendance/{meetingId}?since=<cursor>`: what is new at a door, as docs/api.md describes. 200
 * `AttendanceDelta`. A device sees its own meeting alone; every other one is not there.
 */
export const GET = endpoint({
  name: "attendance.follow",
  bearer: doorBearer,
  input: DeltaPath,
  reach: (actor, { params }, holder) => findDoorFor(actor, holder, params.meetingId),
  allow: (actor, { tenancy }, _input, holder) =>
    holder !== null || (actor !== null && tenancy !== null && mayRegister(actor, tenancy)),
  run: async ({ input, subject: { door }, ctx }) => {
    const delta = await findDelta(door.meetingId, input.query.since[0], ctx.now);
    return delta ? Response.json(delta, { headers: { "cache-control": "no-store" } }) : problem(404, "not-found");
  },
});
