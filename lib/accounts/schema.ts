import { z } from "zod";

export const AccountId = z.object({ userId: z.uuid("invalid") });
export type AccountId = z.infer<typeof AccountId>;

/** What a list of people is asked for, from the address line: anything unreadable counts as not asked. */
export const AccountFilter = z.object({
  q: z.string().max(200).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type AccountFilter = z.infer<typeof AccountFilter>;
