import { randomUUID } from "node:crypto";
import { accountSearchText } from "@/lib/accounts/login";
import { findActor } from "@/lib/platform/auth/actor";
import type { Actor, Role } from "@/lib/platform/auth/grant";
import { hashPassword } from "@/lib/platform/auth/password";
import { SESSION_SECONDS, sealSession, sessionCookieName } from "@/lib/platform/auth/session-seal";
import { db } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locale";

/** Where a role is held. A village needs its municipality; only an administrator has none of them. */
export type Scope = {
  oblastId?: string;
  rayonId?: string;
  municipalityId?: string;
  villageId?: string;
  programmeId?: string;
};

type Given = Scope & {
  name?: string;
  email?: string;
  phone?: string;
  /** Without one nobody can sign in by password; with one it takes 20 ms. */
  password?: string;
  role?: Role;
  locale?: Locale;
  disabledAt?: Date;
};

const SINCE = new Date("2026-01-05T03:00:00Z");

/** A person with an account and, when a role is given, that role there. Answers the account's id. */
export async function aUser(given: Given = {}): Promise<string> {
  const { name = "Айгүл Осмонова", phone, password, role, locale = "ky", disabledAt, ...rest } = given;
  const { email = phone ? undefined : `${randomUUID()}@example.kg`, ...scope } = rest;
  const user = await db.user.create({
    data: {
      name,
      email: email ?? null,
      phone: phone ?? null,
      passwordHash: password ? await hashPassword(password) : null,
      locale,
      searchText: accountSearchText({ name, email, phone }),
      createdAt: SINCE,
      disabledAt: disabledAt ?? null,
    },
    select: { id: true },
  });
  if (role) await aGrant(user.id, role, scope);
  return user.id;
}

/** One more role for an account. Answers the grant's id. */
export async function aGrant(userId: string, role: Role, scope: Scope = {}): Promise<string> {
  const grant = await db.grant.create({
    data: { userId, role, ...scope, grantedAt: SINCE },
    select: { id: true },
  });
  return grant.id;
}

/** Signs an account in, now or at another moment. Answers the session's id. */
export async function aSession(userId: string, createdAt = new Date()): Promise<string> {
  const session = await db.userSession.create({
    data: { userId, createdAt, expiresAt: new Date(createdAt.getTime() + SESSION_SECONDS * 1000), userAgent: "test" },
    select: { id: true },
  });
  return session.id;
}

/** The account as queries and policies get it, with a session of its own. */
export async function actorOf(userId: string): Promise<Actor> {
  const actor = await findActor(await aSession(userId), new Date());
  if (!actor) throw new Error(`Nobody is signed in as ${userId}`);
  return actor;
}

/** `aUser` and `actorOf` in one. */
export async function anActor(given: Given = {}): Promise<Actor> {
  return actorOf(await aUser(given));
}

/**
 * A cookie that is signed in as the account. `header` is for fetch (`{ cookie: header }`), `name` and `value` for a
 * browser. Needs the NEXTAUTH_SECRET of the server it is shown to; `since`: when the clock of that server was moved.
 */
export async function signedInCookie(
  userId: string,
  since?: Date,
): Promise<{ name: string; value: string; header: string }> {
  const name = sessionCookieName();
  const value = await sealSession(await aSession(userId, since));
  return { name, value, header: `${name}=${value}` };
}
