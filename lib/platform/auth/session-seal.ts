import "server-only";
import { decode, encode } from "next-auth/jwt";
import { publicUrl } from "@/lib/platform/env";
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

/** The session row that a cookie names; null when it was not sealed here. */
export async function openSession(sealed: string | undefined): Promise<string | null> {
  if (!sealed) return null;
  const token = await decode({ token: sealed, secret: appSecret() }).catch(() => null);
  return typeof token?.sid === "string" ? token.sid : null;
}
