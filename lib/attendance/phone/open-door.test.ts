import "fake-indexeddb/auto";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  aPairing,
  MEETING,
  phonePorts,
  rosterOf,
  type ScriptedDoor,
  scriptedDoor,
} from "@/tests/factories/scripted-door";
import type { Door } from "./door";
import { openDoor } from "./open-door";

const [first, second] = rosterOf(2).map(({ personId }) => personId) as [string, string];
const WALK_IN = { name: "Үмүт Асанова", sex: "female", ageBand: "18-28", role: "resident", villageId: null } as const;

/** A phone that was paired with that meeting and has its roster. */
async function aDoor(server: ScriptedDoor, disk: string = randomUUID(), skewMs = 0): Promise<Door> {
  const ports = phonePorts(server, disk, skewMs);
  if (!(await ports.store.pairing(MEETING))) await ports.store.pair(aPairing({ skewMs }));
  const door = await openDoor(ports, MEETING);
  if (!door) throw new Error("not paired");
  return door;
}

const present = (door: Door) => [...door.state().attendance.byPerson.keys()].sort();

describe("a tap", () => {
  it("is on the disk before it is shown, and numbered without gaps", async () => {
    const server = scriptedDoor();
    const disk = randomUUID();
    const door = await aDoor(server, disk);
    await door.sync();
    expect(await door.tapPresent(first)).toMatchObject({ ok: true });
    await door.addWalkIn(WALK_IN);
    await door.count({ women: 3, men: 2, youth: 1 });
    expect(door.state().badge).toEqual({ waiting: 3, sent: 0, toLookAt: 0 });
    const again = await aDoor(server, disk); // the first page was killed
    expect(again.state()).toMatchObject({ badge: { waiting: 3 }, ownCount: { women: 3, men: 2, youth: 1 } });
    expect(again.state().rows.map(({ event }) => event.device.deviceSeq)).toEqual([1, 2, 3]);
    expect(present(again)).toEqual(present(door));
  });

  it("draws one number even when two pages of the phone tap at once", async () => {
    const server = scriptedDoor();
    const disk = randomUUID();
    const pages = [await aDoor(server, disk), await aDoor(server, disk)];
    await Promise.all(Array.from({ length: 20 }, (_, at) => pages[at % 2]?.count({ women: at, men: 0, youth: 0 })));
    const rows = (await aDoor(server, disk)).state().rows.map(({ event }) => event.device.deviceSeq);
    expect(rows).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it("on somebody who is present says so, also while the first tap is being written", async () => {
    const door = await aDoor(scriptedDoor());
    const taps = await Promise.all([door.tapPresent(first), door.tapPresent(first)]);
    expect(taps.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await door.tapPresent(first)).toEqual({ ok: false, reason: "already-present" });
  });

  it("is undone by a void, and a person is taken back whoever registered them", async () => {
    const server = scriptedDoor();
    const [one, other] = [await aDoor(server), await aDoor(server)];
    const tap = await one.tapPresent(first);
    expect(tap.ok && (await one.undo(tap.eventId)).ok).toBe(true);
    expect(present(one)).toEqual([]);
    await other.tapPresent(second);
    await other.sync();
    await one.sync();
    expect(present(one)).toEqual([`person:${second}`]);
    expect(await one.takeBack(`person:${second}`)).toMatchObject({ ok: true });
    await one.sync();
    await other.sync();
    expect(present(other)).toEqual([]);
    expect(await one.takeBack(`person:${second}`)).toEqual({ ok: false, reason: "not-present" });
  });

  it("on a walk-in's name corrects it", async () => {
    const door = await aDoor(scriptedDoor());
    await door.addWalkIn(WALK_IN);
    const [key = ""] = present(door);
    await door.editWalkIn(key, { ...WALK_IN, name: "Үмүт Асан кызы", ageBand: "29-59" });
    expect(door.state().attendance.byPerson.get(key)).toMatchObject({
      newPerson: { name: "Үмүт Асан кызы" },
      ageBand: "29-59",
    });
  });
});

describe("a round", () => {
  it("sends before it fetches, and lets go of what the log brought back", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.tapPresent(first);
    expect(await door.sync()).toMatchObject({ fault: null, phase: "idle", failures: 0 });
    expect(server.asked.map(({ method }) => method)).toEqual(["POST", "GET"]);
    expect(server.asked[0]).toMatchObject({ token: "jd_secret", body: { deviceId: "d1", protocol: 1, waiting: 1 } });
    expect(door.state()).toMatchObject({
      rows: [],
      badge: { waiting: 0, sent: 1, toLookAt: 0 },
      road: { complete: true, persons: 3 },
    });
    expect(present(door)).toEqual([`person:${first}`]);
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

  it("finds the one row whose body cannot be read, and sends the others", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    for (let women = 1; women <= 5; women++) await door.count({ women, men: 0, youth: 0 });
    const poison = door.state().rows[2]?.id;
    const spoil = () =>
      server.spoil(({ method, body }, answer) => {
        if (method === "POST") spoil();
        const isIn = JSON.stringify(body ?? "").includes(poison ?? "-");
        return isIn ? { status: 400, body: { reason: "not-json" } } : answer();
      });
    spoil();
    expect(await door.sync()).toMatchObject({ fault: null });
    expect(server.log.size).toBe(4);
    expect(door.state().rows).toMatchObject([{ id: poison, state: "refused", reason: "unreadable" }]);
    expect(door.unsent()).toHaveLength(1);
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

  it("measures how far its clock is off", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server, randomUUID(), 3 * 86_400_000);
    await door.sync();
    await door.tapPresent(first);
    expect(door.state().clockSkewMs).toBe(3 * 86_400_000);
    expect(door.state().rows[0]).toMatchObject({ at: "2026-11-26T08:00:00.000Z" });
  });
});

describe("without the right to send", () => {
  it.each([
    ["link-expired", "expired"],
    ["device-unknown", "unknown"],
  ] as const)("keeps queue and roster at %s, and says why", async (reason, access) => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.sync();
    await door.tapPresent(first);
    server.spoil(() => ({ status: 401, body: { reason } }));
    expect(await door.sync()).toMatchObject({ fault: reason });
    expect(door.state()).toMatchObject({ access, badge: { waiting: 1 }, road: { persons: 3 } });
    await door.sync();
    expect(door.state()).toMatchObject({ access: "open", badge: { waiting: 0, sent: 1 } });
  });

  it("wipes everything readable when the office revoked it, and keeps what was not sent", async () => {
    const server = scriptedDoor();
    const disk = randomUUID();
    const door = await aDoor(server, disk);
    await door.sync();
    await door.tapPresent(first);
    server.spoil(() => ({ status: 401, body: { reason: "device-revoked" } }));
    await door.sync();
    for (const seen of [door, await aDoor(server, disk)]) {
      expect(seen.state()).toMatchObject({
        access: "revoked",
        meeting: null,
        badge: { waiting: 1 },
        road: { persons: 0 },
      });
      expect(seen.find("а")).toEqual([]);
      expect(seen.unsent()).toHaveLength(1);
    }
    await door.forget();
    expect(await phonePorts(server, disk).store.pairing(MEETING)).toBeNull();
    expect(await door.tapPresent(second)).toEqual({ ok: false, reason: "not-open" });
  });

  it("brings rows home by a new link: the old numbers stay theirs", async () => {
    const server = scriptedDoor();
    const disk = randomUUID();
    const door = await aDoor(server, disk);
    await door.tapPresent(first);
    await phonePorts(server, disk).store.pair(aPairing({ deviceId: "d2", token: "jd_other" }));
    const again = await aDoor(server, disk);
    await again.tapPresent(second);
    await again.sync();
    expect([...server.log.values()].map(({ deviceId, deviceSeq }) => `${deviceId} ${deviceSeq}`)).toEqual([
      "d1 1",
      "d2 1",
    ]);
  });
});
