import "fake-indexeddb/auto";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aPhone, diskOf } from "@/tests/factories/phone-disk";
import { aPairing, DOOR_OPENS, MEETING, phonePorts, rosterOf, scriptedDoor } from "@/tests/factories/scripted-door";
import { indexedStore } from "./indexed-store";
import { openPhone } from "./open-phone";
import type { Draft } from "./phone-store";

const DAY_MS = 86_400_000;
const [somebody] = rosterOf(1);

const aDraft = (at = DOOR_OPENS): Draft => ({
  ...{ id: randomUUID(), meetingId: MEETING, kind: "present", person: { personId: somebody?.personId ?? "" } },
  device: { deviceAt: new Date(at).toISOString(), utcOffset: 360, clockSkewMs: 0 },
});

describe("wiping", () => {
  it("takes everything seven days after the last confirmed upload", async () => {
    const [disk, server] = [randomUUID(), scriptedDoor()];
    const { ports, door } = await aPhone(disk, server);
    await door?.sync();
    server.clock.now += 7 * DAY_MS - 1;
    await openPhone(ports).wipeDue();
    expect(await openPhone(ports).meetings()).toHaveLength(1);
    server.clock.now += 1;
    await openPhone(ports).wipeDue();
    expect(await openPhone(ports).meetings()).toEqual([]);
    expect(JSON.parse(await diskOf(disk))).toEqual([[], [], [], [], []]);
  });

  it("leaves rows that were not sent seven days of their own, and a day more for a clock that jumped", async () => {
    const [disk, server] = [randomUUID(), scriptedDoor()];
    const { ports } = await aPhone(disk, server);
    server.clock.now += 3 * DAY_MS;
    await ports.store.append(MEETING, aDraft(server.clock.now));
    server.clock.now += 7 * DAY_MS - 1;
    await openPhone(ports).wipeDue();
    expect((await ports.store.kept(MEETING)).roster.size).toBe(3);
    server.clock.now += 1;
    await openPhone(ports).wipeDue();
    expect((await ports.store.kept(MEETING)).roster.size).toBe(0);
    expect(await ports.store.rows(MEETING)).toHaveLength(2);
    server.clock.now += DAY_MS;
    await openPhone(ports).wipeDue();
    expect(await ports.store.rows(MEETING)).toEqual([]);
  });

  it("is of one meeting: the others stay", async () => {
    const disk = randomUUID();
    const { ports } = await aPhone(disk);
    await ports.store.pair(aPairing({ meetingId: "other" }));
    await ports.store.wipe(MEETING);
    expect((await indexedStore(disk).pairings()).map(({ meetingId }) => meetingId)).toEqual(["other"]);
  });
});

describe("opening a door", () => {
  it("pairs by the answer of the server, and measures the clock", async () => {
    const server = scriptedDoor();
    const ports = phonePorts(server, randomUUID(), 3_600_000);
    const opened = {
      deviceId: "d9",
      token: "jd_9",
      meetingId: MEETING,
      expiresAt: "2026-11-26T20:00:00Z",
      borrowed: true,
    };
    server.spoil(() => ({
      status: 200,
      body: { ...opened, name: "Эшик", serverAt: "2026-11-26T08:00:00Z", protocol: 1 },
    }));
    const paired = await openPhone(ports).pairByLink("1.secret", "123456");
    expect(paired.ok && paired.door.state()).toMatchObject({ deviceId: "d9", clockSkewMs: 3_600_000, name: "Эшик" });
    expect(server.asked[0]).toMatchObject({
      path: "/api/v1/door/open",
      body: { link: "1.secret", pin: "123456", protocol: 1 },
    });
  });

  it("says so where the phone has no room for it", async () => {
    const server = scriptedDoor();
    const ports = phonePorts(server);
    ports.store.pair = () => Promise.reject(new DOMException("The disk is full", "QuotaExceededError"));
    const expiresAt = "2026-11-26T20:00:00Z";
    const body = { deviceId: "d9", token: "jd_9", meetingId: MEETING, expiresAt, borrowed: true, name: "Эшик" };
    server.spoil(() => ({ status: 200, body }));
    expect(await openPhone(ports).pairByLink("1.secret", "123456")).toEqual({ ok: false, reason: "not-kept" });
  });

  it.each([
    [
      { status: 401, body: { reason: "wrong-pin", triesLeft: 2 } },
      { reason: "wrong-pin", triesLeft: 2 },
    ],
    [
      { status: 429, body: { reason: "pin-locked" }, retryAfterMs: 900_000 },
      { reason: "pin-locked", retryAfterMs: 900_000 },
    ],
    [{ status: 410, body: { reason: "link-revoked" } }, { reason: "link-revoked" }],
    [{ status: 500, body: null }, { reason: "server-trouble" }],
    [{ status: 200, body: { token: 7 } }, { reason: "server-trouble" }],
  ])("says why not: %j", async (answer, refusal) => {
    const server = scriptedDoor();
    server.spoil(() => answer);
    expect(await openPhone(phonePorts(server)).pairByLink("1.secret", "000000")).toEqual({ ok: false, ...refusal });
  });
});
