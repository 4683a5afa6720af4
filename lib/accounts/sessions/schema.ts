import { z } from "zod";

export const SessionId = z.object({ sessionId: z.uuid("invalid") });
export type SessionId = z.infer<typeof SessionId>;
