import { z } from "zod";
import { endpoint } from "@/lib/platform/endpoint";

/** Residents come first: the bare address is the board. */
export const GET = endpoint({
  name: "board.home",
  anonymous: true,
  input: z.object({}),
  reach: () => true,
  allow: () => true,
  run: () => new Response(null, { status: 307, headers: { location: "/ky/board" } }),
});
