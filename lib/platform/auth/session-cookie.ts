import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import { now } from "@/lib/platform/clock";
import { publicUrl } from "@/lib/platform/env";
import { findActor } from "./actor";
import type { Actor } from "./grant";
import { appSecret } from "./secret";

const SESSION_DAYS = 30;

/** Seconds a browser stays signed in. */
export const SESSION_SECONDS = SESSION_DAYS * 24 * 60 * 60;

/** The cookie next-auth itself uses; the prefix demands https where the public address has it. */
export function sessionCookieName(): string {
  return publicUrl().startsWith("https:") ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** The encrypted cookie value that names a session row. */
export function sealSession(sessionId: string): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: appSecret(), maxAge: SESSION_SECONDS });
}

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

async function openSession(sealed: string | undefined): Promise<string | null> {
  if (!sealed) return null;
  const token = await decode({ token: sealed, secret: appSecret() }).catch(() => null);
  return typeof token?.sid === "string" ? token.sid : null;
}

/** Who is asking, or null. Read once per request; a withdrawn grant or session is gone at once. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const jar = await cookies();
  const sessionId = await openSession(jar.get(sessionCookieName())?.value);
  return sessionId ? findActor(sessionId, new Date(now().epochMilliseconds)) : null;
});
