import "server-only";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import type { SessionView } from "../account-view";
import { browserName } from "../browser-name";

const SHOWN = 50;

/** The browsers the actor is signed in with at that instant, the latest first. */
export async function listSessions(actor: Actor, at: Date): Promise<SessionView[]> {
  const rows = await db.userSession.findMany({
    where: { userId: actor.userId, revokedAt: null, expiresAt: { gt: at } },
    orderBy: { createdAt: "desc" },
    take: SHOWN,
    select: { id: true, userAgent: true, createdAt: true, expiresAt: true },
  });
  return rows.map(({ id, userAgent, createdAt, expiresAt }) => {
    return { id, browser: browserName(userAgent), startedAt: createdAt, expiresAt, current: id === actor.sessionId };
  });
}

/** One of the actor's own sessions; null when it is another's. */
export async function findSession(actor: Actor, id: string): Promise<{ id: string } | null> {
  return db.userSession.findFirst({ where: { id, userId: actor.userId }, select: { id: true } });
}
