import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { LiveNumbers } from "@/lib/attendance/live/live-numbers";
import { db } from "@/lib/platform/db/client";
import { aUser, signedInCookie } from "../factories/accounts";
import { aPen, aPhone, type Phone } from "../factories/door";
import { FRIDAY } from "../factories/minutes";
import { type RunningApp, startApp } from "../running-app/app-server";
import { openDoors } from "./ground";
import { held } from "./table/meetings";

let doors: Awaited<ReturnType<typeof openDoors>>;
/** A second instance of the app over the same Postgres. */
let other: RunningApp;
let cookies: string[];

const SOON = { timeout: 30_000, interval: 50 };

beforeAll(async () => {
  doors = await openDoors();
  other = await startApp({ env: { DATABASE_URL: doors.app.databaseUrl } });
  other.setClock(FRIDAY);
  cookies = await Promise.all([1, 2, 3].map(aWatcher));
});
afterAll(async () => {
  await other?.stop();
  await doors?.shut();
});

async function aWatcher(): Promise<string> {
  const userId = await aUser({ role: "specialist", municipalityId: doors.ground.own.id });
  return (await signedInCookie(userId, new Date(FRIDAY.epochMilliseconds))).header;
}

type Viewer = {
  last: () => LiveNumbers | undefined;
  /** Milliseconds after which the browser is to come back. */
  comesBackAfter: () => number;
  ended: Promise<"closed" | "torn">;
  leave: () => void;
};

/** Watches a meeting as a browser does. */
async function watch(app: RunningApp, meetingId: string, cookie = cookies[0] ?? ""): Promise<Viewer> {
  const leaving = new AbortController();
  const answer = await fetch(`${app.address}/api/v1/attendance/${meetingId}/live`, {
    headers: { cookie },
    signal: leaving.signal,
  });
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const told: LiveNumbers[] = [];
  let retry = 0;
  const ended = (async () => {
    const text = new TextDecoder();
    for await (const chunk of answer.body ?? [])
      for (const [, field, value = ""] of text.decode(chunk).matchAll(/^(data|retry): (.*)$/gm)) {
        if (field === "data") told.push(JSON.parse(value));
        else retry = Number(value);
      }
    return "closed" as const;
  })().catch(() => "torn" as const);
  return { last: () => told.at(-1), comesBackAfter: () => retry, ended, leave: () => leaving.abort() };
}

async function tell(app: RunningApp, phone: Phone, events: object[]): Promise<void> {
  const answer = await fetch(`${app.address}/api/v1/attendance`, {
    method: "POST",
    headers: { authorization: `Bearer ${phone.token}`, "content-type": "application/json" },
    body: JSON.stringify({ deviceId: phone.deviceId, events }),
  });
  expect(answer.status).toBe(200);
}

const listeners = () =>
  db.$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`;

it("reaches viewers of every instance, over one listening connection each, and outlives a cut line", async () => {
  const meeting = await held(doors.ground);
  const phone = await aPhone(meeting);
  const pen = aPen(phone);
  const viewers = await Promise.all(
    Array.from({ length: 24 }, (_, n) => watch(n % 2 ? other : doors.app, meeting.id, cookies[n % 3])),
  );
  const allSay = (named: number | null) =>
    vi.waitFor(() => expect(viewers.map(({ last }) => last()?.named)).toEqual(viewers.map(() => named)), SOON);
  await allSay(null);
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(2), SOON);
  await tell(doors.app, phone, [pen.walkedIn()]);
  await allSay(1);
  for (const { pid } of await listeners()) await db.$queryRaw`SELECT pg_terminate_backend(${pid}::int)`;
  await tell(other, phone, [pen.walkedIn("Үсөн Асанов"), pen.counted(3, 2)]);
  await allSay(2);
  expect(viewers[0]?.last()?.counted).toEqual({ women: 3, men: 2, youth: 0, total: 5 });
  for (const { leave } of viewers) leave();
  await Promise.all(viewers.map(({ ended }) => ended));
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(0), SOON);
});

it("ends every stream when the server is told to stop, and does not hold it up", async () => {
  const meeting = await held(doors.ground);
  const app = await startApp({ env: { DATABASE_URL: doors.app.databaseUrl } });
  app.setClock(FRIDAY);
  const viewer = await watch(app, meeting.id);
  await vi.waitFor(() => expect(viewer.last()).toBeDefined(), SOON);
  await app.stop();
  expect(await viewer.ended).toBe("closed");
});

it("gives the oldest of one person's many streams up for the newest, so that nobody is locked out", async () => {
  const meeting = await held(doors.ground);
  const mine = await aWatcher();
  const neighbours = await watch(doors.app, meeting.id, await aWatcher());
  const viewers: Viewer[] = [];
  for (let n = 0; n < 11; n++) viewers.push(await watch(doors.app, meeting.id, mine));
  const [given, kept] = [viewers.slice(0, 3), viewers.slice(3)];
  expect(await Promise.all(given.map(({ ended }) => ended))).toEqual(["closed", "closed", "closed"]);
  expect(given.map(({ comesBackAfter }) => comesBackAfter())).toEqual([60_000, 60_000, 60_000]);
  const phone = await aPhone(meeting);
  await tell(doors.app, phone, [aPen(phone).walkedIn()]);
  const alive = [...kept, neighbours];
  await vi.waitFor(() => expect(alive.map(({ last }) => last()?.named)).toEqual(alive.map(() => 1)), SOON);
  for (const { leave } of alive) leave();
});

it("is for those who are signed in and reach the meeting", async () => {
  const { id } = await held(doors.ground);
  const ask = (headers: Record<string, string>) =>
    fetch(`${doors.app.address}/api/v1/attendance/${id}/live`, { headers });
  expect((await ask({})).status).toBe(401);
  const stranger = await aUser({ role: "specialist", municipalityId: doors.ground.far.id });
  const { header } = await signedInCookie(stranger, new Date(FRIDAY.epochMilliseconds));
  expect((await ask({ cookie: header })).status).toBe(404);
});
