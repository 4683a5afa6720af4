import { z } from "zod";
import { idField } from "@/lib/platform/typed-fields";

/** `?once` asks for the numbers as they are now, as one JSON answer. */
export const LivePath = z.object({
  params: z.object({ meetingId: idField }),
  query: z.object({ once: z.array(z.string()).optional() }),
});
