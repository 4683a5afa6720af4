import { z } from "zod";
import { endpoint } from "@/lib/platform/endpoint";
import { problem } from "@/lib/platform/problem";
import { readiness } from "@/lib/platform/readiness";

/**
 * `GET /api/ready`: the database answers and every migration is applied. 200 `{ status: "ready", migrations: n }`, or
 * 503 problem+json with reason `database-unreachable` or `migrations-missing` (and their names).
 */
export const GET = endpoint({
  name: "platform.ready",
  anonymous: true,
  input: z.object({}),
  reach: () => true,
  allow: () => true,
  run: async () => {
    const state = await readiness();
    if (!state.ok) return problem(503, state.reason, { missing: state.detail });
    return Response.json({ status: "ready", migrations: state.value }, { headers: { "cache-control": "no-store" } });
  },
});
