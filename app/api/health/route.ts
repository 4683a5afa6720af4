import { z } from "zod";
import { endpoint } from "@/lib/platform/endpoint";

/** `GET /api/health`: the process is up. Answers `{ status: "up" }`; asks nothing of the database. */
export const GET = endpoint({
  name: "platform.health",
  anonymous: true,
  input: z.object({}),
  reach: () => true,
  allow: () => true,
  run: () => Response.json({ status: "up" }, { headers: { "cache-control": "no-store" } }),
});
