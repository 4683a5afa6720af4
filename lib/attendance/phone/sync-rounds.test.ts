import "fake-indexeddb/auto";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aDoor, aPairing, MEETING, phonePorts, rosterOf, scriptedDoor } from "@/tests/factories/scripted-door";
import type { Door } from "./door";
import { openDoor } from "./open-door";

const [first] = rosterOf(1).map(({ personId }) => personId) as [string];
const present = (door: Door) => [...door.state().attendance.byPerson.keys()].sort();

describe("a round", () => {
  it("sends before it fetches, and lets go of what the log brought back", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.tapPresent(first);
    expect(await door.sync()).toMatchObject({ fault: null, phase: "idle", failures: 0 });
    expect(server.asked.map(({ method }) => method)).toEqual(["POST", "GET"]);
    expect(server.asked[0]).toMatchObject({ token: "jd_secret", body: { deviceId: "d1", protocol: 1, waiting: 1 } });
    expect(server.asked[1]?.path).toBe(`/api/v1/attendance/${MEETING}?protocol=1`);
    expect(door.state()).toMatchObject({
      rows: [],
      badge: { waiting: 0, sent: 1, toLookAt: 0 },
      road: { complete: true, persons: 3 },
    });
    expect(present(door)).toEqual([`person:${first}`]);
  });

  it("leaves names and presences the very objects they were when it brings nothing new of them", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.sync();
    await door.tapPresent(first);
    const before = door.state();
    server.spoil((_, answer) => ({ ...answer(), status: 503 }));
    await door.sync(); // on its way and back again
    expect(door.state().attendance).toBe(before.attendance);
    await door.sync();
    const after = door.state();
    expect(after.roster).toBe(before.roster);
    expect(after.meeting).toBe(before.meeting);
    await door.sync();
    expect(door.state().attendance).toBe(after.attendance);
  });

  it("says that the phone could not write down what came, and takes it once there is room", async () => {
    const server = scriptedDoor();
    const ports = phonePorts(server);
    await ports.store.pair(aPairing());
    const { keep } = ports.store;
    ports.store.keep = () => Promise.reject(new DOMException("The disk is full", "QuotaExceededError"));
    const door = await openDoor(ports, MEETING);
    expect(await door?.sync()).toMatchObject({ fault: "not-kept", failures: 1 });
    expect(door?.state().road.complete).toBe(false);
    ports.store.keep = keep;
    expect(await door?.sync()).toMatchObject({ fault: null });
    expect(door?.state().road.complete).toBe(true);
  });

  it("shows on an open page that seven days are over and the meeting was wiped", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.sync();
    let shown = door.state();
    door.subscribe(() => {
      shown = door.state();
    });
    server.clock.now += 7 * 86_400_000 + 60_000;
    await door.sync();
    expect(shown.gone).toBe(true);
  });

  it("sends what was tapped while it ran", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.sync();
    server.spoil(async (_, answer) => {
      await door.tapPresent(first);
      void door.sync();
      return answer();
    });
    await door.sync();
    expect(door.state().badge).toMatchObject({ waiting: 0, sent: 1 });
  });

  it("leaves a server alone for as long as it wants", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.tapPresent(first);
    server.spoil(() => ({ status: 429, body: {}, retryAfterMs: 30_000 }));
    expect(await door.sync()).toMatchObject({ fault: "too-many-requests", retryAfterMs: 30_000 });
    await door.sync();
    expect(server.asked).toHaveLength(1);
    server.clock.now += 30_000;
    expect(await door.sync()).toMatchObject({ fault: null, retryAfterMs: null });
  });

  it("never loses sight of a tap that is made while it reads what another page wrote", async () => {
    for (let ticks = 0; ticks < 12; ticks++) {
      const [server, disk] = [scriptedDoor(), randomUUID()];
      const door = await aDoor(server, disk);
      await (await aDoor(server, disk)).sync();
      const seen: boolean[] = [];
      const round = door.sync();
      for (let tick = 0; tick < ticks; tick++) await new Promise(setImmediate);
      await door.tapPresent(first);
      door.subscribe(() => seen.push(present(door).includes(`person:${first}`)));
      await round;
      expect(seen).not.toContain(false);
      expect(present(door)).toEqual([`person:${first}`]);
    }
  });

  it("measures how far its clock is off", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server, randomUUID(), 3 * 86_400_000);
    await door.sync();
    await door.tapPresent(first);
    expect(door.state().clockSkewMs).toBe(3 * 86_400_000);
    expect(door.state().rows[0]).toMatchObject({ at: "2026-11-26T08:00:00.000Z" });
  });
});
