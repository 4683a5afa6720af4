import { doorBearer } from "@/lib/attendance/devices/queries";
import { takeBatch } from "@/lib/attendance/door/commands";
import { findSender } from "@/lib/attendance/door/queries";
import { TakeBatch } from "@/lib/attendance/door/schema";
import { mayRegister } from "@/lib/attendance/policy";
import { MOST_BYTES } from "@/lib/attendance/protocol";
import { endpoint } from "@/lib/platform/endpoint";
import { problem } from "@/lib/platform/problem";

/**
 * `POST /api/v1/attendance`: one batch of events of a device, as docs/api.md describes. 200 `AttendanceAnswer`, one result
 * for each event, after the commit.
 */
export const POST = endpoint({
  name: "attendance.take",
  bearer: doorBearer,
  json: MOST_BYTES,
  input: TakeBatch,
  reach: (actor, { body }, holder) => findSender(actor, holder, body),
  allow: (actor, { tenancy }, _input, holder) =>
    holder !== null || (actor !== null && tenancy !== null && mayRegister(actor, tenancy)),
  run: async ({ input, subject: { door, sender }, ctx }) =>
    sender
      ? Response.json(await takeBatch({ door, sender, request: input.body, now: ctx.now }), {
          headers: { "cache-control": "no-store" },
        })
      : problem(401, "device-unknown"),
});
