import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { aSession, aUser } from "../factories/accounts";
import { FRIDAY } from "../factories/minutes";
import { openDoors } from "./ground";
import { knock } from "./knock";
import { callAction, listActions, type ServerAction } from "./server-actions";
import { aPersonStanding, type Person } from "./standings";
import { ACTIONS, ENDPOINTS } from "./table/table";

const PASSWORD = "кара жорго ат минген";
const actionOf = (name: string) => listActions().find((each) => each.name === name) as ServerAction;
const SIGN_IN = actionOf("lib/accounts/sign-in/actions.ts#signIn");
const SIGN_OUT_THERE = actionOf("lib/accounts/sessions/actions.ts#signOutThere");
const WITHDRAW_ROLE = actionOf("lib/accounts/grants/actions.ts#withdraw");
const ADD_PLACE = actionOf("lib/places/actions.ts#addPlace");

let doors: Awaited<ReturnType<typeof openDoors>>;
let specialist: Person;

beforeAll(async () => {
  doors = await openDoors();
  specialist = (await aPersonStanding("specialist", "own", doors.ground)) as Person;
});
afterAll(() => doors?.shut());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${doors.app.address}${path}`, { headers, redirect: "manual" });

describe("the session's cookie", () => {
  it("is out of reach for scripts and for other sites", async () => {
    const email = "cookie@example.kg";
    await aUser({ email, password: PASSWORD });
    const [set = ""] = await cookiesOf(await callSignIn({ login: email, password: PASSWORD }));
    expect(set).toMatch(/^next-auth\.session-token=[^;]+;/);
    expect(set).toMatch(/; httponly/i);
    expect(set).toMatch(/; samesite=lax/i);
    expect(set).toMatch(/; path=\/(;|$)/i);
  });

  it("opens nothing when it was changed", async () => {
    const answer = await get("/ru/desk", { cookie: `${specialist.cookie.slice(0, -4)}AAAA` });
    expect([answer.status, answer.headers.get("location")]).toEqual([307, "/ru/sign-in?next=%2Fru%2Fdesk"]);
  });
});

describe("what is one's own", () => {
  it("is not there for anybody else: a session", async () => {
    const sessionId = await aSession(await aUser(), new Date(FRIDAY.epochMilliseconds));
    const { state } = await callAction(
      doors.app.address,
      SIGN_OUT_THERE,
      { locale: "ru", sessionId },
      specialist.cookie,
    );
    expect(state?.reason).toBe("not-found");
    expect(await db.userSession.count({ where: { id: sessionId, revokedAt: null } })).toBe(1);
  });

  it("is taken from nobody who is in charge by oneself: one's own role", async () => {
    const { id: grantId } = await db.grant.findFirstOrThrow({ where: { userId: specialist.userId } });
    const { state } = await callAction(doors.app.address, WITHDRAW_ROLE, { locale: "ru", grantId }, specialist.cookie);
    expect(state?.reason).toBe("forbidden");
  });
});

describe("a write from another site", () => {
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { origin: "http://localhost:1" },
  ];

  it.each(foreign)("changes nothing: an action with %j", async (headers) => {
    const before = await db.place.count();
    const posted = (await ACTIONS["lib/places/actions.ts#addPlace"]?.arrange(doors.ground, specialist)) ?? {};
    const { status } = await callAction(doors.app.address, ADD_PLACE, posted, specialist.cookie, headers);
    expect(status).toBe(403);
    expect(await db.place.count()).toBe(before);
  });

  it.each(foreign)("changes nothing: an endpoint with %j", async (headers) => {
    const name = "POST /api/agenda-items/[item]/documents";
    const asked = (await ENDPOINTS[name]?.arrange(doors.ground, specialist)) ?? {};
    const door = { route: "/api/agenda-items/[item]/documents", method: "POST" };
    const before = await db.agendaDocument.count();
    const answer = await knock(
      doors.app.address,
      door,
      { ...asked, headers: { ...asked.headers, ...headers } },
      specialist.cookie,
    );
    expect(answer.status).toBe(403);
    expect(await db.agendaDocument.count()).toBe(before);
  });

  it("signs nobody in or out by next-auth without its token", async () => {
    const body = new URLSearchParams({ login: "cookie@example.kg", password: PASSWORD, json: "true" });
    const answer = await fetch(`${doors.app.address}/api/auth/callback/credentials`, {
      method: "POST",
      body,
      redirect: "manual",
    });
    expect(answer.headers.getSetCookie().filter((line) => line.includes("session-token="))).toEqual([]);
    const out = await fetch(`${doors.app.address}/api/auth/signout`, {
      ...{ method: "POST", body: new URLSearchParams({ json: "true" }), redirect: "manual" },
      headers: { cookie: specialist.cookie },
    });
    await out.arrayBuffer();
    expect((await get("/ru/desk", { cookie: specialist.cookie })).status).toBe(200);
  });
});

describe("guessing", () => {
  it("stops after five wrong passwords, and the right one waits too", async () => {
    const email = "guessed@example.kg";
    await aUser({ email, password: PASSWORD });
    const said: (string | undefined)[] = [];
    for (let n = 0; n < 6; n++) said.push((await trySignIn(email, `wrong password ${n}`)).state?.reason);
    expect(said).toEqual([...Array(5).fill("wrong-password"), "too-many-tries"]);
    expect((await trySignIn(email, PASSWORD)).state?.reason).toBe("too-many-tries");
    expect(await sessionByNextAuth(email)).toBe(false);
  });

  it("stops for one account wherever it comes from", async () => {
    const email = "famous@example.kg";
    await aUser({ email, password: PASSWORD });
    const said: (string | undefined)[] = [];
    for (let n = 0; n < 31; n++)
      said.push(
        (await trySignIn(email, `wrong password ${n}`, { "x-forwarded-for": `198.51.100.${n}` })).state?.reason,
      );
    expect(said.slice(0, 30)).toEqual(Array(30).fill("wrong-password"));
    expect(said[30]).toBe("too-many-tries");
  });

  it("is told the same of an account that is there and one that is not", async () => {
    await aUser({ email: "there@example.kg", password: PASSWORD });
    const [there, not] = [
      await trySignIn("there@example.kg", "x".repeat(12)),
      await trySignIn("not@example.kg", "x".repeat(12)),
    ];
    expect(there.state?.message).toBe(not.state?.message);
    expect(there.state?.reason).toBe("wrong-password");
  });
});

const trySignIn = (login: string, password: string, headers: Record<string, string> = {}) =>
  callAction(doors.app.address, SIGN_IN, { locale: "ru", login, password }, undefined, headers);

async function callSignIn(fields: Record<string, string>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append("0", '[{"errors":[],"values":{}},"$K1"]');
  return fetch(`${doors.app.address}${SIGN_IN.page}`, {
    ...{ method: "POST", body, redirect: "manual" },
    headers: { "next-action": SIGN_IN.id, accept: "text/x-component", origin: doors.app.address },
  });
}

async function cookiesOf(answer: Response): Promise<string[]> {
  await answer.arrayBuffer();
  return answer.headers.getSetCookie().filter((line) => line.includes("session-token="));
}

/** Whether the right password gets in by next-auth's own door. */
async function sessionByNextAuth(login: string): Promise<boolean> {
  const csrf = await get("/api/auth/csrf");
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await fetch(`${doors.app.address}/api/auth/callback/credentials`, {
    ...{ method: "POST", redirect: "manual" },
    headers: {
      cookie: csrf.headers
        .getSetCookie()
        .map((line) => line.split(";")[0])
        .join("; "),
    },
    body: new URLSearchParams({ login, password: PASSWORD, csrfToken, json: "true" }),
  });
  return (await cookiesOf(answer)).length > 0;
}
