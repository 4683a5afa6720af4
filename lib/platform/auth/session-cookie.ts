import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { now } from "@/lib/platform/clock";
import { findActor } from "./actor";
import type { Actor } from "./grant";
import { openSession, SESSION_SECONDS, sealSession, sessionCookieName } from "./session-seal";

/** Signs this browser in: the answer to the request carries the cookie. Only in actions and route handlers. */
export async function keepSession(sessionId: string): Promise<void> {
  const name = sessionCookieName();
  (await cookies()).set(name, await sealSession(sessionId), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: name.startsWith("__Secure-"),
    maxAge: SESSION_SECONDS,
  });
}

/** Takes the cookie off this browser. */
export async function dropSession(): Promise<void> {
  const name = sessionCookieName();
  (await cookies()).set(name, "", { path: "/", maxAge: 0, secure: name.startsWith("__Secure-"), httpOnly: true });
}

/** Who is asking, or null. Read once per request; a withdrawn grant or session is gone at once. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const jar = await cookies();
  const sessionId = await openSession(jar.get(sessionCookieName())?.value);
  return sessionId ? findActor(sessionId, new Date(now().epochMilliseconds)) : null;
});
