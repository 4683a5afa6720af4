import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import { now } from "@/lib/platform/clock";
import { publicUrl } from "@/lib/platform/env";
import { findActor } from "./actor";
import type { Actor } from "./grant";

const SESSION_DAYS = 30;

/** Seconds a browser stays signed in. */
export const SESSION_SECONDS = SESSION_DAYS * 24 * 60 * 60;

/** The cookie next-auth itself uses; the prefix demands https where the public address has it. */
export function sessionCookieName(): string {
  return publicUrl().startsWith("https:") ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

function secret(): string {
  const value = process.env.NEXTAUTH_SECRET;
  if (!value) throw new Error("NEXTAUTH_SECRET is not set");
  return value;
}

/** The encrypted cookie value that names a session row. */
export function sealSession(sessionId: string): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: secret(), maxAge: SESSION_SECONDS });
}

async function openSession(sealed: string | undefined): Promise<string | null> {
  if (!sealed) return null;
  const token = await decode({ token: sealed, secret: secret() }).catch(() => null);
  return typeof token?.sid === "string" ? token.sid : null;
}

/** Who is asking, or null. Read once per request; a withdrawn grant or session is gone at once. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const jar = await cookies();
  const sessionId = await openSession(jar.get(sessionCookieName())?.value);
  return sessionId ? findActor(sessionId, new Date(now().epochMilliseconds)) : null;
});
