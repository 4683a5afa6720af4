import { askCode } from "@/lib/accounts/codes/commands";
import { db } from "@/lib/platform/db/client";
import { aSession, aUser } from "../../factories/accounts";
import { done, FRIDAY } from "../../factories/minutes";
import { freshEmail } from "./accounts";
import { friday, RU } from "./meetings";
import { actionsOf, type Rows } from "./row";

const SELF = { belongs: "self" } as const;
const ANYBODY = { belongs: "anybody" } as const;
const PASSWORD = "кара жорго ат минген";

/** Somebody with a password, whose tries nobody has counted yet. */
async function aLogin(): Promise<{ login: string; password: string }> {
  await db.rateLimit.deleteMany();
  const email = freshEmail();
  await aUser({ email, password: PASSWORD });
  return { login: email, password: PASSWORD };
}

async function aCode(): Promise<{ challenge: string; code: string }> {
  const { login } = await aLogin();
  const { challenge, letter } = done(await askCode(friday(), { login: { email: login }, address: "198.51.100.7" }));
  return { challenge, code: letter?.code ?? "" };
}

export const sessions: Rows = {
  actions: {
    ...actionsOf("lib/accounts/profile/actions.ts", {
      saveOwnProfile: { ...SELF, arrange: async () => ({ ...RU, name: "Айгүл Асанова", language: "ru" }) },
      changeOwnPassword: { ...SELF, arrange: async () => ({ ...RU, newPassword: PASSWORD }) },
    }),
    ...actionsOf("lib/accounts/sessions/actions.ts", {
      signOut: { ...ANYBODY, arrange: async () => RU },
      signOutEverywhere: { ...SELF, arrange: async () => RU },
      signOutThere: {
        ...SELF,
        arrange: async (_, person) => {
          const sessionId = await aSession(person?.userId ?? (await aUser()), new Date(FRIDAY.epochMilliseconds));
          return { ...RU, sessionId };
        },
      },
    }),
    ...actionsOf("lib/accounts/sign-in/actions.ts", {
      signIn: { ...ANYBODY, arrange: async () => ({ ...RU, ...(await aLogin()), next: "/ru/desk" }) },
      askForCode: { ...ANYBODY, arrange: async () => ({ ...RU, login: (await aLogin()).login }) },
      signInWithCode: { ...ANYBODY, arrange: async () => ({ ...RU, ...(await aCode()) }) },
    }),
  },
  endpoints: {
    "GET /api/auth/[...nextauth]": { ...ANYBODY, arrange: async () => ({ params: { nextauth: "session" } }) },
    "POST /api/auth/[...nextauth]": {
      ...ANYBODY,
      arrange: async () => {
        const csrf = await fetch(`${process.env.PUBLIC_URL}/api/auth/csrf`);
        const { csrfToken } = (await csrf.json()) as { csrfToken: string };
        const cookie = csrf.headers.getSetCookie().map((line) => line.split(";")[0]);
        return {
          params: { nextauth: "callback/credentials" },
          headers: { "content-type": "application/x-www-form-urlencoded", cookie: cookie.join("; ") },
          body: new URLSearchParams({ ...(await aLogin()), csrfToken, json: "true" }).toString(),
        };
      },
    },
  },
  pages: {
    "/[locale]/settings/profile": { ...SELF, arrange: async () => ({}) },
    "/[locale]/signed-in": { ...SELF, arrange: async () => ({}) },
    "/[locale]/sign-in": { ...ANYBODY, door: true, arrange: async () => ({ query: "?next=/ru/desk" }) },
    "/[locale]/sign-in/code": { ...ANYBODY, door: true, arrange: async () => ({}) },
  },
};
