import NextAuth, { type NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { endSession } from "@/lib/accounts/sessions/commands";
import { signInByPassword } from "@/lib/accounts/sign-in/commands";
import { SignIn } from "@/lib/accounts/sign-in/schema";
import { findActor } from "@/lib/platform/auth/actor";
import { askingBrowser } from "@/lib/platform/auth/browser";
import { SESSION_SECONDS, sessionCookieName } from "@/lib/platform/auth/session-seal";
import { now } from "@/lib/platform/clock";
import { publicUrl } from "@/lib/platform/env";
import { cleanText } from "@/lib/platform/i18n/clean-text";

/**
 * next-auth's own doors (`/api/auth/session`, `/csrf`, `/callback/credentials`, `/signout`), for programs: the pages sign
 * in by server actions over the same commands. The cookie only names a session row; who that is, is read from the database.
 */
const options: NextAuthOptions = {
  secret: process.env.NEXTAUTH_SECRET,
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  cookies: {
    sessionToken: {
      name: sessionCookieName(),
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: sessionCookieName().startsWith("__Secure-") },
    },
  },
  pages: { signIn: "/ky/sign-in" },
  providers: [
    Credentials({
      credentials: { login: {}, password: {} },
      authorize: async (typed) => {
        const asked = SignIn.safeParse({
          login: cleanText(typed?.login ?? ""),
          password: cleanText(typed?.password ?? ""),
        });
        if (!asked.success) return null;
        const ctx = { by: null, now: now(), did: "accounts.sign-in" };
        const signedIn = await signInByPassword(ctx, { ...asked.data, ...(await askingBrowser()) });
        return signedIn.ok ? { id: signedIn.value.sessionId } : null;
      },
    }),
  ],
  callbacks: {
    // `user` is only there at sign-in; its id is the session's. Nothing else goes into the cookie.
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: async ({ session, token }) => {
      const actor = await actorOf(token.sid);
      return { expires: session.expires, user: actor ? { name: actor.name } : undefined };
    },
  },
  events: {
    signOut: async ({ token }) => {
      const actor = await actorOf(token?.sid);
      if (actor) await endSession({ by: actor, now: now(), did: "accounts.sign-out" }, actor);
    },
  },
};

function actorOf(sessionId: unknown) {
  return typeof sessionId === "string" ? findActor(sessionId, new Date(now().epochMilliseconds)) : null;
}

process.env.NEXTAUTH_URL ??= publicUrl();
const handler = NextAuth(options);

export { handler as GET, handler as POST };
