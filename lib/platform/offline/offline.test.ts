import "fake-indexeddb/auto";
import { randomUUID } from "node:crypto";
import type { DBSchema } from "idb";
import { describe, expect, it } from "vitest";
import { openBox, type Step } from "./box";
import { askToKeep, storageRoom } from "./kept-storage";
import { makeKey, seal, unseal } from "./seal";

interface Shape extends DBSchema {
  thing: { key: number; value: { id: number; text: string } };
  later: { key: number; value: { id: number } };
}
const FIRST: Step<Shape> = (database) => database.createObjectStore("thing", { keyPath: "id" });
const SECOND: Step<Shape> = (database) => database.createObjectStore("later", { keyPath: "id" });

describe("a box", () => {
  it("keeps all of a transaction or nothing", async () => {
    const box = openBox<Shape>(randomUUID(), [FIRST]);
    const spoiled = box.run(["thing"], "readwrite", async (tx) => {
      await tx.objectStore("thing").put({ id: 1, text: "half" });
      throw new Error("the rest fails");
    });
    await expect(spoiled).rejects.toThrow("the rest fails");
    expect(await box.run(["thing"], "readonly", (tx) => tx.objectStore("thing").count())).toBe(0);
  });

  it("takes every step of the way from an older version, and keeps what was there", async () => {
    const name = randomUUID();
    const old = openBox<Shape>(name, [FIRST]);
    await old.run(["thing"], "readwrite", (tx) => tx.objectStore("thing").put({ id: 1, text: "old" }));
    const box = openBox<Shape>(name, [FIRST, SECOND]); // while the older page is still open
    const read = box.run(["thing", "later"], "readonly", (tx) => tx.objectStore("thing").get(1));
    expect(await read).toEqual({ id: 1, text: "old" });
    await old.run(["thing"], "readwrite", (tx) => tx.objectStore("thing").put({ id: 2, text: "by the older page" }));
    expect(await box.run(["thing"], "readonly", (tx) => tx.objectStore("thing").count())).toBe(2);
  });

  it("opens again after it was closed", async () => {
    const box = openBox<Shape>(randomUUID(), [FIRST]);
    await box.run(["thing"], "readwrite", (tx) => tx.objectStore("thing").put({ id: 1, text: "" }));
    box.close();
    expect(await box.run(["thing"], "readonly", (tx) => tx.objectStore("thing").count())).toBe(1);
  });
});

describe("a seal", () => {
  it("opens with its key alone, and not when a bit was changed", async () => {
    const [key, other] = [await makeKey(), await makeKey()];
    const sealed = await seal(key, { name: "Үмүт" });
    expect(await unseal(key, sealed)).toEqual({ name: "Үмүт" });
    await expect(unseal(other, sealed)).rejects.toThrow();
    const bent = new Uint8Array(sealed.data.slice(0));
    bent[3] = (bent[3] ?? 0) ^ 1;
    await expect(unseal(key, { ...sealed, data: bent.buffer })).rejects.toThrow();
    expect((await seal(key, 1)).iv).not.toEqual((await seal(key, 1)).iv);
  });
});

describe("room and keeping", () => {
  it("are told as far as the browser tells", async () => {
    expect(await askToKeep({ persisted: async () => false, persist: async () => true })).toBe("kept");
    expect(await askToKeep({ persisted: async () => false, persist: async () => false })).toBe("may-go");
    expect(await askToKeep({ persist: () => Promise.reject(new Error("no")) })).toBe("unknown");
    expect(await askToKeep({})).toBe("unknown");
    expect(await storageRoom({ estimate: async () => ({ usage: 10, quota: 4 }) })).toEqual({ used: 10, room: 0 });
    expect(await storageRoom({ estimate: async () => ({}) })).toBeNull();
  });
});
