import "fake-indexeddb/auto";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aPhone, diskOf, opened } from "@/tests/factories/phone-disk";
import { MEETING, phonePorts, rosterOf, scriptedDoor } from "@/tests/factories/scripted-door";
import { openDoor } from "./open-door";

const [somebody] = rosterOf(1);

describe("what lies on the phone's disk", () => {
  it("tells no names and no token", async () => {
    const disk = randomUUID();
    await aPhone(disk);
    const text = await diskOf(disk);
    expect(text).toContain(MEETING);
    for (const secret of ["Асанов", "Келгенбай", "jd_secret", "Айгүл"]) expect(text).not.toContain(secret);
  });

  it("has keys that nobody can take out", async () => {
    const disk = randomUUID();
    await aPhone(disk);
    const database = await opened(indexedDB.open(disk));
    const keys = await opened(database.transaction("key").objectStore("key").getAll());
    database.close();
    expect(keys.map(({ of, key }) => [of, key.extractable])).toEqual([
      ["kept", false],
      ["queue", false],
    ]);
  });

  it("is gone with the roster's key when the office revokes it, all but what was not sent", async () => {
    const disk = randomUUID();
    const { ports } = await aPhone(disk);
    await ports.store.wipeReadable(MEETING);
    const database = await opened(indexedDB.open(disk));
    const tx = database.transaction(["key", "block", "row", "tap"]);
    expect(await opened(tx.objectStore("key").getAllKeys())).toEqual([[MEETING, "queue"]]);
    expect(await opened(tx.objectStore("block").count())).toBe(0);
    expect(await opened(tx.objectStore("row").count())).toBe(0);
    expect(await opened(tx.objectStore("tap").count())).toBe(1);
    database.close();
  });

  it("is written together when it came in many pieces, and reads the same", async () => {
    const disk = randomUUID();
    const { server, door, ports } = await aPhone(disk);
    for (let page = 0; page < 45; page++) {
      await door?.count({ women: page, men: 0, youth: 0 });
      server.clock.now += 1_000;
      await door?.sync();
    }
    const again = await openDoor(phonePorts(server, disk), MEETING);
    expect(again?.state()).toEqual({ ...door?.state(), sync: again?.state().sync });
    await ports.store.kept(MEETING);
    const database = await opened(indexedDB.open(disk));
    expect(await opened(database.transaction("block").objectStore("block").count())).toBeLessThan(10);
    database.close();
    expect((await ports.store.kept(MEETING)).events.size).toBe(46);
  });
});

/** What version 1 of the store wrote, letter by letter. Never changed: such phones are out there. */
async function diskOfVersion1(disk: string): Promise<void> {
  const request = indexedDB.open(disk, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("pairing", { keyPath: "meetingId" });
    request.result.createObjectStore("row", { keyPath: ["meetingId", "id"] });
    request.result.createObjectStore("key", { keyPath: ["meetingId", "of"] });
    request.result.createObjectStore("block", { keyPath: ["meetingId", "n"] });
  };
  const database = await opened(request);
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const sealed = async (text: string) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(text)) };
  };
  const id = "01a20949-556c-7018-af36-a077e551492a";
  const at = "2026-11-26T08:00:00.000Z";
  const told = { deviceId: "d1", borrowed: true, expiresAt: "2026-11-26T20:00:00Z", pairedAt: at, lastConfirmedAt: at };
  const stand = { skewMs: 0, access: "open", lastSeq: 1, sent: 0, cursor: null, rosterSize: null, takenAt: null };
  const secret = await sealed('{"token":"jd_old","name":"Айгүл"}');
  const row = await sealed(
    `{"id":"${id}","meetingId":"${MEETING}","kind":"present","person":{"personId":"${somebody?.personId}"},
      "device":{"deviceAt":"${at}","utcOffset":360,"clockSkewMs":0}}`,
  );
  const tx = database.transaction(["pairing", "row", "key"], "readwrite");
  tx.objectStore("key").put({ meetingId: MEETING, of: "queue", id: "k1", key });
  const counters = { made: 1, blocks: 0, head: null, dueSeenAt: null };
  tx.objectStore("pairing").put({ meetingId: MEETING, ...told, ...stand, ...counters, secret });
  const place = { format: 1, meetingId: MEETING, id, n: 1, deviceId: "d1", deviceSeq: 1 };
  tx.objectStore("row").put({ ...place, sealed: row, state: "waiting", reason: null });
  await new Promise((resolve) => tx.addEventListener("complete", resolve));
  database.close();
}

describe("a queue of another version of the page", () => {
  it("is read and sent when an older one wrote it", async () => {
    const [disk, server] = [randomUUID(), scriptedDoor()];
    await diskOfVersion1(disk);
    const door = await openDoor(phonePorts(server, disk), MEETING);
    expect(door?.state()).toMatchObject({ badge: { waiting: 1 }, name: "Айгүл" });
    await door?.sync();
    expect(door?.state().badge).toEqual({ waiting: 0, sent: 1, toLookAt: 0 });
    expect([...server.log.keys()]).toEqual(["01a20949-556c-7018-af36-a077e551492a"]);
    expect(server.asked[0]?.token).toBe("jd_old");
  });

  it("is gone on with when a newer one has opened it since", async () => {
    const disk = randomUUID();
    const { server } = await aPhone(disk);
    const newer = indexedDB.open(disk, 99); // the older page is open, and makes way
    newer.onupgradeneeded = () => newer.result.createObjectStore("something new");
    (await opened(newer)).close();
    const door = await openDoor(phonePorts(server, disk), MEETING);
    await door?.sync();
    expect(door?.state().badge).toMatchObject({ waiting: 0, sent: 1 });
  });
});
