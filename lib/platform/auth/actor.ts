import "server-only";
import { db } from "@/lib/platform/db/client";
import type { Actor, Grant, Role } from "./grant";

/** The person of a session that is neither revoked nor expired at `now`; null otherwise. One query. */
export async function findActor(sessionId: string, now: Date): Promise<Actor | null> {
  const session = await db.userSession.findUnique({
    relationLoadStrategy: "join",
    where: { id: sessionId },
    select: {
      id: true,
      expiresAt: true,
      revokedAt: true,
      user: {
        select: { id: true, name: true, locale: true, disabledAt: true, grants: { where: { withdrawnAt: null } } },
      },
    },
  });
  if (!session || session.revokedAt || session.expiresAt <= now || session.user.disabledAt) return null;
  const { id, name, locale, grants } = session.user;
  return { userId: id, name, locale, sessionId: session.id, grants: grants.map(asGrant) };
}

function asGrant(row: Omit<Grant, "role"> & { role: string }): Grant {
  const { id, oblastId, rayonId, municipalityId, villageId, programmeId } = row;
  return { id, role: row.role as Role, oblastId, rayonId, municipalityId, villageId, programmeId };
}
