/** Why a meeting that was called did not take place. */
export const NOT_HELD_REASONS = ["no-quorum", "nobody-came", "road-closed", "other"] as const;
export type NotHeldReason = (typeof NOT_HELD_REASONS)[number];
