import "fake-indexeddb/auto";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aDoor, rosterOf, scriptedDoor } from "@/tests/factories/scripted-door";
import type { Door } from "./door";

const [first, second] = rosterOf(2).map(({ personId }) => personId) as [string, string];
const WALK_IN = { name: "Үмүт Асанова", sex: "female", ageBand: "18-28", role: "resident", villageId: null } as const;

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
