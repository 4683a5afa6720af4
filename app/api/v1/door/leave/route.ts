import { z } from "zod";
import { leaveDoor } from "@/lib/attendance/devices/commands";
import { doorBearer } from "@/lib/attendance/devices/queries";
import { endpoint } from "@/lib/platform/endpoint";

/** `POST /api/v1/door/leave`: a phone signs itself off; its token is no good from then on. 204. */
export const POST = endpoint({
  name: "door.leave",
  bearer: doorBearer,
  input: z.object({}),
  reach: (_actor, _input, holder) => holder,
  allow: () => true,
  run: async ({ ctx, subject }) => {
    await leaveDoor(ctx, subject);
    return new Response(null, { status: 204 });
  },
});
