import { z } from "zod";

/** What the register of decisions is asked for; anything unreadable counts as the first page. */
export const DecisionFilter = z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1) });
export type DecisionFilter = z.infer<typeof DecisionFilter>;
