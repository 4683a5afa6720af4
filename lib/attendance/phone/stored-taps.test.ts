import "fake-indexeddb/auto";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { opened } from "@/tests/factories/phone-disk";
import { aDoor, aPairing, MEETING, phonePorts, rosterOf, scriptedDoor } from "@/tests/factories/scripted-door";
import { indexedStore } from "./indexed-store";
import { openDoor } from "./open-door";

const people = rosterOf(3).map(({ personId }) => personId);
const numbersOf = (rows: readonly { event: { device: { deviceSeq: number | null } } }[]) =>
  rows.map(({ event }) => event.device.deviceSeq);

describe("a tap", () => {
  it("is shown before it has its number, and gets it in the order of the taps", async () => {
    const [disk, server] = [randomUUID(), scriptedDoor()];
    const door = await aDoor(server, disk);
    for (const personId of people) await door.tapPresent(personId);
    expect(numbersOf(door.state().rows)).toEqual([null, null, null]);
    const killed = await aDoor(server, disk); // opened again after the page was killed
    expect(numbersOf(killed.state().rows)).toEqual([1, 2, 3]);
    expect(killed.state().rows.map(({ id }) => id)).toEqual(door.state().rows.map(({ id }) => id));
  });

  it("waits for nothing else that is written", async () => {
    const disk = randomUUID();
    const door = await aDoor(scriptedDoor(), disk);
    const database = await opened(indexedDB.open(disk));
    const held = database.transaction(["pairing", "row", "key", "block"], "readwrite");
    let isHeld = true;
    const hold = () => {
      if (isHeld) held.objectStore("row").count().onsuccess = hold;
    };
    hold();
    expect(await door.tapPresent(people[0] ?? "")).toMatchObject({ ok: true });
    isHeld = false;
    database.close();
  });

  it("is numbered once where two pages number at once", async () => {
    const [disk, server] = [randomUUID(), scriptedDoor()];
    const door = await aDoor(server, disk);
    for (const personId of people) await door.tapPresent(personId);
    const pages = [indexedStore(disk), indexedStore(disk), indexedStore(disk)];
    for (const rows of await Promise.all(pages.map((page) => page.rows(MEETING))))
      expect(numbersOf(rows)).toEqual([1, 2, 3]);
    expect((await indexedStore(disk).pairing(MEETING))?.lastSeq).toBe(3);
  });

  it("of the same moment as another keeps its place: the last head count stands", async () => {
    const [disk, server] = [randomUUID(), scriptedDoor()];
    const door = await aDoor(server, disk);
    for (const women of [1, 2, 3, 4, 5, 6, 7, 8]) await door.count({ women, men: 0, youth: 0 });
    expect(door.state().ownCount.women).toBe(8);
    await door.sync();
    expect(door.state().ownCount.women).toBe(8);
    expect((await aDoor(server, disk)).state().ownCount.women).toBe(8);
  });

  it("belongs to the device that the phone was, when it gets a new link", async () => {
    const [disk, server] = [randomUUID(), scriptedDoor()];
    await (await aDoor(server, disk)).tapPresent(people[0] ?? "");
    const { store } = phonePorts(server, disk);
    await store.pair(aPairing({ deviceId: "d2" }));
    const [row] = await store.rows(MEETING);
    expect(row?.event.device).toMatchObject({ deviceId: "d1", deviceSeq: 1 });
  });

  it("that was sealed while another page wiped the phone and paired it anew is kept under the new key", async () => {
    const disk = randomUUID();
    const [here, other] = [indexedStore(disk), indexedStore(disk)];
    await here.pair(aPairing());
    await here.pairing(MEETING); // it knows the key
    await other.wipe(MEETING);
    await other.pair(aPairing({ deviceId: "d2" }));
    await here.append(MEETING, aDraft());
    await here.rows(MEETING);
    const [row] = await here.rows(MEETING);
    expect(row?.event).toMatchObject({ id: aDraft().id, device: { deviceId: "d2", deviceSeq: 1 } });
    expect(await indexedStore(disk).rows(MEETING)).toHaveLength(1);
  });

  it("that was written twice is one row, and holds up no other", async () => {
    const disk = randomUUID();
    const store = indexedStore(disk);
    await store.pair(aPairing());
    for (const id of ["a", "a", "b"]) await store.append(MEETING, { ...aDraft(), id });
    expect((await store.rows(MEETING)).map(({ event }) => [event.id, event.device.deviceSeq])).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });
});

describe("on a disk that is full", () => {
  it("a row that found no room for its number is shown, and carried over with the one it will have", async () => {
    const [disk, server] = [randomUUID(), scriptedDoor()];
    await (await aDoor(server, disk)).tapPresent(people[0] ?? "");
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("The disk is full", "QuotaExceededError");
    };
    try {
      const door = await openDoor(phonePorts(server, disk), MEETING);
      expect(door?.state()).toMatchObject({ attendance: { named: 1 }, badge: { waiting: 1 } });
      expect(numbersOf(door?.state().rows ?? [])).toEqual([null]);
      expect((await door?.carried())?.map(({ device }) => device.deviceSeq)).toEqual([1]);
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    const door = await aDoor(server, disk);
    await door.sync();
    expect(numbersOf([...server.log.values()].map((event) => ({ event: { device: event } })))).toEqual([1]);
  });
});

function aDraft() {
  const device = { deviceAt: "2026-11-26T08:00:00.000Z", utcOffset: 360, clockSkewMs: 0 };
  const id = "01a20949-556c-7018-af36-a077e551492a";
  return { id, meetingId: MEETING, kind: "tally" as const, tally: { women: 1, men: 0, youth: 0 }, device };
}
