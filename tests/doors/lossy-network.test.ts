import "fake-indexeddb/auto";
import { randomBytes } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Door } from "@/lib/attendance/phone/door";
import { indexedStore } from "@/lib/attendance/phone/indexed-store";
import { openDoor } from "@/lib/attendance/phone/open-door";
import { db } from "@/lib/platform/db/client";
import { askServer } from "@/lib/platform/offline/ask-server";
import { anAssembly } from "../factories/assemblies";
import { aPhone } from "../factories/door";
import { aPairing } from "../factories/scripted-door";
import { aMunicipality } from "../factories/territories";
import { type Villager, villagersAt } from "../factories/villagers";
import { type RunningApp, SESSION_SECRET, startApp } from "../running-app/app-server";
import { SECOND_GENERATION } from "../running-app/slow-link";
import { slowNetwork } from "../running-app/slow-network";

// As lossy as 2G and worse at holding a connection, but quick: what is proved is that all arrive; when, is measured by
// `npm run bench -- 2g`.
const LOSSY = { ...SECOND_GENERATION, bitsPerSecond: 4_000_000, tripMs: 8, repeatMs: 30, breaks: 0.06 };
const PATIENCE_MS = 600;
const PEOPLE = 400;
const SEEDS = [1, 2];

let app: RunningApp;
let broken = 0;

beforeAll(async () => {
  app = await startApp();
  Object.assign(process.env, { DATABASE_URL: app.databaseUrl, NEXTAUTH_SECRET: SESSION_SECRET });
});

afterAll(async () => {
  await db.$disconnect();
  await app?.stop();
});

/** A phone at a meeting of its own, on that network. */
async function aDoorOn(address: string): Promise<{ door: Door; meetingId: string; villagers: Villager[] }> {
  const startsAt = new Date(Date.now() - 3_600_000).toISOString();
  const meeting = await anAssembly({ municipality: await aMunicipality(), startsAt });
  const villagers = await villagersAt(meeting, PEOPLE);
  const { deviceId, token } = await aPhone(meeting, 12, Temporal.Now.instant());
  const store = indexedStore(`phone-${deviceId}`);
  await store.pair(aPairing({ meetingId: meeting.id, deviceId, token }));
  const clock = { now: () => Date.now(), utcOffset: () => 360 };
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
  const door = await openDoor(
    { store, send: askServer(address, PATIENCE_MS), clock, random, build: "test" },
    meeting.id,
  );
  if (!door) throw new Error("not paired");
  return { door, meetingId: meeting.id, villagers };
}

/** Tries as a phone does that never gives up. */
async function untilHome(door: Door): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { fault } = await door.sync();
    if (!fault && door.state().badge.waiting === 0) return;
  }
  throw new Error(`Still ${JSON.stringify(door.state().badge)}`);
}

it.each(SEEDS)("400 taps come home once each over a network that loses and breaks off (seed %i)", async (seed) => {
  const network = await slowNetwork({ target: () => app.address, profile: LOSSY, seed });
  const { door, meetingId, villagers } = await aDoorOn(network.address);
  await untilHome(door);
  expect(door.state().road).toMatchObject({ complete: true, persons: PEOPLE });
  network.cut();
  for (const { id } of villagers) expect(await door.tapPresent(id)).toMatchObject({ ok: true });
  await door.sync();
  expect(door.state().badge).toEqual({ waiting: PEOPLE, sent: 0, toLookAt: 0 });
  network.mend();
  await untilHome(door);
  broken += network.seen.broken;
  await network.close();

  expect(door.state().badge).toEqual({ waiting: 0, sent: PEOPLE, toLookAt: 0 });
  const log = await db.attendanceEvent.findMany({
    where: { meetingId },
    orderBy: { deviceSeq: "asc" },
    select: { deviceSeq: true, personId: true },
  });
  expect(log).toEqual(villagers.map(({ id }, at) => ({ deviceSeq: at + 1, personId: id })));
  const total = await db.attendanceTotal.findUniqueOrThrow({ where: { meetingId }, select: { named: true } });
  expect(total.named).toBe(PEOPLE);
  expect(await db.attendanceReview.count({ where: { meetingId } })).toBe(0);
});

it("and connections did break", () => {
  expect(broken).toBeGreaterThan(SEEDS.length);
});
