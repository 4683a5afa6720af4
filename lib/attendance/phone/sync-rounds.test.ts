import "fake-indexeddb/auto";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aDoor, aPairing, MEETING, phonePorts, rosterOf, scriptedDoor } from "@/tests/factories/scripted-door";
import type { Door } from "./door";
import { openDoor } from "./open-door";

const [first, second] = rosterOf(2).map(({ personId }) => personId) as [string, string];
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

  it("keeps a row whose answer was lost and sends it again", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.tapPresent(first);
    server.spoil((_, answer) => {
      answer();
      throw new Error("the answer is lost");
    });
    expect(await door.sync()).toMatchObject({ fault: "no-network", failures: 1 });
    expect(door.state().badge).toMatchObject({ waiting: 1, sent: 0 });
    expect(await door.sync()).toMatchObject({ fault: null, failures: 0 });
    expect(door.state()).toMatchObject({ rows: [], badge: { waiting: 0, sent: 1 }, attendance: { named: 1 } });
    expect(server.log.size).toBe(1);
  });

  it("lets a row go only by a result for its own id", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.tapPresent(first);
    server.spoil((_, answer) => {
      const { body } = answer() as { body: { results: unknown[] } };
      return {
        status: 200,
        body: {
          ...body,
          results: [
            { id: randomUUID(), result: "stored" },
            { id: null, result: "stored" },
          ],
        },
      };
    });
    expect(await door.sync()).toMatchObject({ fault: "server-trouble" });
    expect(door.state().badge.waiting).toBe(1);
  });

  it("shows what needs a person's eye, and does not count it", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    const tap = await door.tapPresent(first);
    const id = tap.ok ? tap.eventId : "";
    server.spoil((_, answer) => {
      const { body } = answer() as { body: object };
      server.log.clear();
      return { status: 200, body: { ...body, results: [{ id, result: "needs-review", reason: "unknown-person" }] } };
    });
    await door.sync();
    expect(door.state()).toMatchObject({ badge: { waiting: 0, sent: 0, toLookAt: 1 }, attendance: { named: 0 } });
    expect(door.state().rows).toMatchObject([{ state: "needs-review", reason: "unknown-person" }]);
    await door.dismiss([id]);
    expect(door.state().badge.toLookAt).toBe(0);
  });

  it("finds the one row whose body cannot be read, keeps it, and sends the others", async () => {
    const [server, disk] = [scriptedDoor(), randomUUID()];
    const door = await aDoor(server, disk);
    for (let women = 1; women <= 5; women++) await door.count({ women, men: 0, youth: 0 });
    const poison = door.state().rows[2]?.id;
    let isSpoiling = true;
    const spoil = () =>
      server.spoil(({ body }, answer) => {
        if (isSpoiling) spoil();
        const isIn = isSpoiling && JSON.stringify(body ?? "").includes(poison ?? "-");
        return isIn ? { status: 400, body: { reason: "not-json" } } : answer();
      });
    spoil();
    expect(await door.sync()).toMatchObject({ fault: null });
    expect(server.log.size).toBe(4);
    expect(door.state().rows).toMatchObject([{ id: poison, state: "refused", reason: "unreadable" }]);
    expect(door.unsent()).toHaveLength(1);
    isSpoiling = false;
    await door.dismiss([poison ?? ""]); // the only copy is not looked away
    expect(door.state().badge).toEqual({ waiting: 0, sent: 4, toLookAt: 1 });
    expect(door.unsent()).toHaveLength(1);
    await server.send({ method: "POST", path: "", body: { deviceId: "d1", events: door.unsent() } }); // read from a file
    await door.sync();
    expect(door.state()).toMatchObject({ rows: [], badge: { waiting: 0, sent: 5, toLookAt: 0 } });
    expect((await aDoor(server, disk)).state()).toMatchObject({
      rows: [],
      badge: { waiting: 0, sent: 5, toLookAt: 0 },
    });
  });

  it("blames no row when nothing at all is read", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.tapPresent(first);
    await door.tapPresent(second);
    for (let tries = 0; tries < 4; tries++) server.spoil(() => ({ status: 400, body: null }));
    expect(await door.sync()).toMatchObject({ fault: "server-trouble" });
    expect(door.state().badge).toEqual({ waiting: 2, sent: 0, toLookAt: 0 });
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
