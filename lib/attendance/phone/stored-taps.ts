import type { Draft, PhoneStore } from "@/lib/attendance/phone/phone-store";
import type { StoredKeys } from "@/lib/attendance/phone/stored-keys";
import type { SealedRow, Shape, StoredRow, StoredTap } from "@/lib/attendance/phone/stored-shape";
import type { Box } from "@/lib/platform/offline/box";
import { seal } from "@/lib/platform/offline/seal";

export type StoredTaps = Pick<PhoneStore, "append"> & {
  /** Makes rows of the queue of them, numbered in the order of the taps. Rejects when the disk does not take it. */
  number(meetingId: string): Promise<void>;
};

/**
 * A tap is written by itself, into a store that nothing else holds up: the thumb goes on to the next neighbour as soon as
 * it is on the disk. Its number, which no two pages may draw at once, comes a moment later.
 */
export function storedTaps(box: Box<Shape>, keys: StoredKeys): StoredTaps {
  const own = new Map<string, Draft>();
  const append: StoredTaps["append"] = async (meetingId, draft) => {
    const key = await keys.find(meetingId, "queue");
    if (!key) throw new Error("not-paired");
    const sealed = await seal(key.key, draft satisfies SealedRow);
    await box.run(["tap"], "readwrite", async (tx) => {
      const tap = { ...({ format: 1, meetingId } as const), id: draft.id, keyId: key.id, sealed };
      const written = tx.objectStore("tap").add(tap as StoredTap); // its place is drawn as it is added
      tx.commit?.(); // a slow phone need not hear of it first
      await written;
    });
    own.set(draft.id, draft);
  };
  const number: StoredTaps["number"] = async (meetingId) => {
    const written = [...own.values()].filter((draft) => draft.meetingId === meetingId);
    const taps = await box.run(["tap"], "readonly", (tx) => tx.objectStore("tap").getAll());
    const unreadable = taps.length > 0 ? await numberAll(box, meetingId) : [];
    for (const { id } of written) if (!unreadable.some((tap) => tap.id === id)) own.delete(id);
    for (const { id, n } of unreadable) {
      const draft = own.get(id);
      if (!draft) continue;
      keys.forget(meetingId); // wiped and paired anew by another page while it was sealed
      await append(meetingId, draft);
      await box.run(["tap"], "readwrite", (tx) => tx.objectStore("tap").delete(n));
    }
  };
  return { append, number };
}

/** @returns those that are sealed under a key which is no more */
function numberAll(box: Box<Shape>, meetingId: string): Promise<StoredTap[]> {
  return box.run(["tap", "pairing", "row", "key"], "readwrite", async (tx) => {
    const [pairings, rows, store] = [tx.objectStore("pairing"), tx.objectStore("row"), tx.objectStore("tap")];
    const reads = [pairings.get(meetingId), tx.objectStore("key").get([meetingId, "queue"]), store.getAll()] as const;
    const [pairing, key, all] = await Promise.all(reads);
    if (!pairing || !key) return [];
    const taps = all.filter((tap) => tap.meetingId === meetingId);
    let { made, lastSeq } = pairing;
    for (const { n, id, keyId, sealed } of taps) {
      if (keyId !== key.id) continue;
      await store.delete(n);
      if (await rows.getKey([meetingId, id])) continue; // written twice, by a page that was killed over it
      [made, lastSeq] = [made + 1, lastSeq + 1];
      const place = { format: 1, meetingId, id, n: made, deviceId: pairing.deviceId, deviceSeq: lastSeq } as const;
      await rows.add({ ...place, sealed, state: "waiting", reason: null } satisfies StoredRow);
    }
    await pairings.put({ ...pairing, made, lastSeq });
    return taps.filter(({ keyId }) => keyId !== key.id);
  });
}
