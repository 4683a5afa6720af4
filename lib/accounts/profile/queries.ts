import "server-only";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { needsOldPassword } from "../session-trust";

/** One's own account as the profile shows it. */
export type ProfileView = {
  name: string;
  email: string | null;
  phone: string | null;
  locale: string;
  hasPassword: boolean;
  /** The old password is asked for before a new one is set. */
  asksOldPassword: boolean;
};

export async function findProfile(actor: Actor, at: Date): Promise<ProfileView> {
  const { user, startedBy, createdAt } = await db.userSession.findUniqueOrThrow({
    relationLoadStrategy: "join",
    where: { id: actor.sessionId },
    select: {
      startedBy: true,
      createdAt: true,
      user: { select: { name: true, email: true, phone: true, locale: true, passwordHash: true } },
    },
  });
  const { passwordHash, ...shown } = user;
  const hasPassword = passwordHash !== null;
  const session = { startedBy, startedAtMs: createdAt.getTime(), hasPassword };
  return { ...shown, hasPassword, asksOldPassword: needsOldPassword(session, at.getTime()) };
}
