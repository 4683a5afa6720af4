import { pairDevice } from "@/lib/attendance/devices/commands";
import { findDoor } from "@/lib/attendance/door/queries";
import { doorOpened } from "@/lib/attendance/links/opened";
import { PairDoor } from "@/lib/attendance/links/schema";
import { mayRegister } from "@/lib/attendance/policy";
import { endpoint } from "@/lib/platform/endpoint";
import { problem } from "@/lib/platform/problem";

const MOST_BYTES = 4096;

/** `POST /api/v1/door/pair`: the phone of who is signed in gets a token for one meeting. 200 `DoorOpened`. */
export const POST = endpoint({
  name: "door.pair",
  json: MOST_BYTES,
  input: PairDoor,
  reach: (actor, { body }) => actor && findDoor(actor, body.meetingId),
  allow: (actor, { tenancy }) => actor !== null && tenancy !== null && mayRegister(actor, tenancy),
  run: async ({ actor, ctx, input, subject: { door } }) => {
    const paired = await pairDevice(ctx, { ...door, browser: input.body.browser });
    if (!paired.ok) return problem(409, paired.reason);
    const opened = { ...paired.value, meetingId: door.meetingId, name: actor?.name ?? "" };
    return Response.json(doorOpened(opened, false, ctx.now.toString()), { headers: { "cache-control": "no-store" } });
  },
});
