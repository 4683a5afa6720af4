import "server-only";
import type { Actor, Role } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import type { ProfileView } from "../account-view";
import { PLACE_SELECT, placeOf, scopeOf } from "../place";
import { needsOldPassword } from "../session-trust";

/** One's own account, at that instant. One query. */
export async function findProfile(actor: Actor, at: Date): Promise<ProfileView> {
  const { user, startedBy, createdAt } = await db.userSession.findUniqueOrThrow({
    relationLoadStrategy: "join",
    where: { id: actor.sessionId },
    select: {
      startedBy: true,
      createdAt: true,
      user: {
        select: {
          ...{ name: true, email: true, phone: true, locale: true, passwordHash: true },
          grants: {
            where: { withdrawnAt: null },
            orderBy: { grantedAt: "asc" },
            select: { id: true, role: true, grantedAt: true, ...PLACE_SELECT },
          },
        },
      },
    },
  });
  const { passwordHash, grants, ...shown } = user;
  const hasPassword = passwordHash !== null;
  const session = { startedBy, startedAtMs: createdAt.getTime(), hasPassword };
  const held = grants.map((row) => {
    return { id: row.id, role: row.role as Role, grantedAt: row.grantedAt, place: placeOf(row), ...scopeOf(row) };
  });
  return { ...shown, grants: held, hasPassword, asksOldPassword: needsOldPassword(session, at.getTime()) };
}
