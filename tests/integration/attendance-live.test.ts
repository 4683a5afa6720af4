import { afterEach, describe, expect, it, vi } from "vitest";
import { addWalkIn } from "@/lib/attendance/commands";
import type { LiveNumbers } from "@/lib/attendance/live/live-numbers";
import { findLiveNumbers, watchNumbers } from "@/lib/attendance/live/queries";
import { findAttendance } from "@/lib/attendance/queries";
import { db } from "@/lib/platform/db/client";
import { aPen, aPhone, send } from "../factories/door";
import { aHeldMeeting, done, FRIDAY } from "../factories/minutes";
import { aContext } from "../factories/write-context";

const WALK_IN = { sex: "male", ageBand: "29-59", role: "resident", villageId: null } as const;
const SOON = { timeout: 20_000, interval: 50 };

async function somebodyCame(assemblyId: string, name: string) {
  done(await addWalkIn(aContext({ now: FRIDAY }), { assemblyId, name, ...WALK_IN }));
}

const listeners = () =>
  db.$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`;

const watching: (() => void)[] = [];
afterEach(() => {
  for (const stop of watching.splice(0)) stop();
});

function watch(meetingId: string): LiveNumbers[] {
  const told: LiveNumbers[] = [];
  watching.push(watchNumbers(meetingId, (numbers) => told.push(numbers)));
  return told;
}

describe("the numbers of a meeting while phones report", () => {
  it("are told at once, and again when somebody came, over one connection for all viewers", async () => {
    const { id } = await aHeldMeeting();
    const viewers = Array.from({ length: 30 }, () => watch(id));
    await vi.waitFor(() => expect(viewers.map((told) => told.at(-1)?.named)).toEqual(viewers.map(() => null)), SOON);
    await vi.waitFor(async () => expect(await listeners()).toHaveLength(1), SOON);
    await somebodyCame(id, "Асан Үсөнов");
    await vi.waitFor(() => expect(viewers.map((told) => told.at(-1)?.named)).toEqual(viewers.map(() => 1)), SOON);
    for (const stop of watching.splice(0)) stop();
    await vi.waitFor(async () => expect(await listeners()).toHaveLength(0), SOON);
  });

  it("go on after the database has cut the line", async () => {
    const { id } = await aHeldMeeting();
    const told = watch(id);
    await vi.waitFor(async () => expect(await listeners()).toHaveLength(1), SOON);
    const [before] = await listeners();
    await db.$queryRaw`SELECT pg_terminate_backend(${before?.pid}::int)`;
    await somebodyCame(id, "Асан Үсөнов");
    await vi.waitFor(() => expect(told.at(-1)?.named).toBe(1), SOON);
    await vi.waitFor(async () => expect((await listeners()).map(({ pid }) => pid)).not.toContain(before?.pid), SOON);
    await vi.waitFor(async () => expect(await listeners()).toHaveLength(1), SOON);
    await somebodyCame(id, "Үсөн Асанов");
    await vi.waitFor(() => expect(told.at(-1)?.named).toBe(2), SOON);
  });

  it("are few messages, however many came at once", async () => {
    const { id } = await aHeldMeeting();
    const told = watch(id);
    await Promise.all(Array.from({ length: 25 }, (_, n) => somebodyCame(id, `Асан ${n}`)));
    await vi.waitFor(() => expect(told.at(-1)?.named).toBe(25), SOON);
    expect(told.length).toBeLessThan(13);
  });

  it("are nobody, and not unknown, when the only one was taken back before the phone could send", async () => {
    const meeting = await aHeldMeeting();
    const phone = await aPhone(meeting);
    const pen = aPen(phone);
    await send(phone, [pen.counted(1, 1)]);
    expect((await findLiveNumbers(meeting.id)).named).toBeNull();
    const came = pen.walkedIn();
    await send(phone, [came, pen.takenBack(came.id)]);
    expect((await findLiveNumbers(meeting.id)).named).toBe(0);
    expect(await findAttendance(meeting.id)).toMatchObject({ named: 0, registered: true });
  });

  it("say what the phones still hold and what waits for a decision", async () => {
    const { id: meetingId, municipalityId } = await aHeldMeeting();
    const at = new Date(FRIDAY.epochMilliseconds);
    const device = { meetingId, municipalityId, name: "Каалга 1", pairedAt: at, expiresAt: at };
    await db.doorDevice.create({ data: { ...device, tokenHash: `${meetingId}-1`, waiting: 12 } });
    await db.doorDevice.create({ data: { ...device, tokenHash: `${meetingId}-2`, waiting: 3, revokedAt: at } });
    const review = { meetingId, municipalityId, deviceId: "d", contentHash: "x", reason: "malformed", raw: {} };
    await db.attendanceReview.create({ data: { ...review, receivedAt: at } });
    expect(await findLiveNumbers(meetingId)).toEqual({
      ...{ named: null, counted: { women: null, men: null, youth: null, total: null } },
      ...{ devices: 1, waiting: 12, toReview: 1 },
    });
  });
});
