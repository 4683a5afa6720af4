import "fake-indexeddb/auto";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aDoor, aPairing, MEETING, phonePorts, rosterOf, scriptedDoor } from "@/tests/factories/scripted-door";
import type { Door } from "./door";

const [first, second] = rosterOf(2).map(({ personId }) => personId) as [string, string];
const _present = (door: Door) => [...door.state().attendance.byPerson.keys()].sort();

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
      expect(seen.unsent()).toBe(1);
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
