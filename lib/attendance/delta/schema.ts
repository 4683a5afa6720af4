import { z } from "zod";
import { idField } from "@/lib/platform/typed-fields";

/** `since`: the cursor of the answer before. */
export const DeltaPath = z.object({
  params: z.object({ meetingId: idField }),
  query: z.object({ since: z.array(z.string()).default([]) }),
});
