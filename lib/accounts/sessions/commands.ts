import "server-only";
import { SESSION_SECONDS } from "@/lib/platform/auth/session-seal";
import type { Tx } from "@/lib/platform/db/client";
import { at, type Log, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import type { StartedBy } from "../session-trust";

/** The browser that asks: where it is and what it says it is. */
export type Browser = { address: string; userAgent: string | null };

/** A session that has just begun; the cookie names it. */
export type SignedIn = { sessionId: string; userId: string };

const AGENT_LENGTH = 300;

/** Signs one browser in, as part of a larger deed. Answers the session's id, which the cookie will name. */
export async function openSession(
  tx: Tx,
  log: Log,
  session: { userId: string; startedBy: StartedBy; userAgent: string | null; createdAt: Date },
): Promise<string> {
  const { userId, startedBy, createdAt } = session;
  const { id } = await tx.userSession.create({
    data: {
      ...{ userId, startedBy, createdAt },
      expiresAt: new Date(createdAt.getTime() + SESSION_SECONDS * 1000),
      userAgent: session.userAgent?.slice(0, AGENT_LENGTH) ?? null,
    },
    select: { id: true },
  });
  await log({ noun: "session", id, after: { userId, startedBy } });
  return id;
}

/** Signs one browser of an account out. */
export function endSession(ctx: WriteContext, own: { userId: string; sessionId: string }): Promise<Outcome<null>> {
  return write(ctx, async (tx, log) => {
    const { count } = await tx.userSession.updateMany({
      where: { id: own.sessionId, userId: own.userId, revokedAt: null },
      data: { revokedAt: at(ctx) },
    });
    if (count === 0) return refuse("not-found");
    await log({ noun: "session", id: own.sessionId, after: { ended: true } });
    return done(null);
  });
}

/** Signs an account out in every browser, or in every other one. Answers how many there were. */
export function endSessions(ctx: WriteContext, userId: string): Promise<Outcome<{ ended: number }>> {
  return write(ctx, async (tx, log) => done({ ended: await endAll(tx, log, { userId, at: at(ctx) }) }));
}

/** The same as part of a larger deed: `except` stays signed in. */
export async function endAll(
  tx: Tx,
  log: Log,
  { userId, at, except }: { userId: string; at: Date; except?: string },
): Promise<number> {
  const { count } = await tx.userSession.updateMany({
    where: { userId, revokedAt: null, expiresAt: { gt: at }, ...(except ? { NOT: { id: except } } : {}) },
    data: { revokedAt: at },
  });
  await log({ noun: "account", id: userId, did: "accounts.end-sessions", after: { ended: count } });
  return count;
}
