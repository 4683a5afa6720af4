import type { Pairing, PhoneStore } from "@/lib/attendance/phone/phone-store";
import { newKey, storedKeys } from "@/lib/attendance/phone/stored-keys";
import { storedLog } from "@/lib/attendance/phone/stored-log";
import { storedRows } from "@/lib/attendance/phone/stored-rows";
import { ofMeeting, type Shape, STEPS, type StoredPairing } from "@/lib/attendance/phone/stored-shape";
import { storedTaps } from "@/lib/attendance/phone/stored-taps";
import { openBox } from "@/lib/platform/offline/box";
import { seal, unseal } from "@/lib/platform/offline/seal";

const NOTHING_TAKEN = { head: null, cursor: null, rosterSize: null, takenAt: null };

/** The phone's store in IndexedDB: names at rest are sealed under keys that cannot be taken out of the browser. */
export function indexedStore(name = "jyiyn-door"): PhoneStore {
  const box = openBox<Shape>(name, STEPS);
  const keys = storedKeys(box);
  const taps = storedTaps(box, keys);
  const opened = async ({
    secret,
    head: _,
    made: __,
    blocks: ___,
    ...told
  }: StoredPairing): Promise<Pairing | null> => {
    const key = await keys.find(told.meetingId, "queue");
    return key && { ...told, ...(await unseal<{ token: string; name: string }>(key.key, secret)) };
  };
  return {
    append: taps.append,
    ...storedRows(box, keys, taps),
    ...storedLog(box, keys),
    pairings: async () => {
      const all = await box.run(["pairing"], "readonly", (tx) => tx.objectStore("pairing").getAll());
      return (await Promise.all(all.map(opened))).filter((pairing) => pairing !== null);
    },
    pairing: async (meetingId) => {
      const found = await box.run(["pairing"], "readonly", (tx) => tx.objectStore("pairing").get(meetingId));
      return found ? opened(found) : null;
    },
    pair: async ({ token, name, ...told }) => {
      const { meetingId } = told;
      await taps.number(meetingId).catch(() => {}); // taps are of the device that the phone was
      for (;;) {
        keys.forget(meetingId);
        const queue = (await keys.find(meetingId, "queue")) ?? (await newKey(meetingId, "queue"));
        const [kept, secret] = [await newKey(meetingId, "kept"), await seal(queue.key, { token, name })];
        const written = await box.run(["pairing", "key", "block"], "readwrite", async (tx) => {
          const other = await tx.objectStore("key").get([meetingId, "queue"]);
          if (other && other.id !== queue.id) return false; // another page was quicker: its key opens the rows
          const { made = 0, blocks = 0, sent = 0 } = (await tx.objectStore("pairing").get(meetingId)) ?? {};
          await tx.objectStore("key").put(queue);
          await tx.objectStore("key").put(kept);
          await tx.objectStore("block").delete(ofMeeting(meetingId));
          await tx.objectStore("pairing").put({ ...told, secret, ...NOTHING_TAKEN, made, blocks, sent });
          return true;
        });
        keys.forget(meetingId);
        if (written) return;
      }
    },
    change: (meetingId, change) =>
      box.run(["pairing"], "readwrite", async (tx) => {
        const before = await tx.objectStore("pairing").get(meetingId);
        if (before) await tx.objectStore("pairing").put({ ...before, ...change });
      }),
    wipeReadable: async (meetingId) => {
      await box.run(["pairing", "row", "key", "block"], "readwrite", async (tx) => {
        await tx.objectStore("key").delete([meetingId, "kept"]);
        await tx.objectStore("block").delete(ofMeeting(meetingId));
        for (const row of await tx.objectStore("row").getAll(ofMeeting(meetingId)))
          if (row.state === "sent" || row.state === "needs-review")
            await tx.objectStore("row").delete([meetingId, row.id]);
        const before = await tx.objectStore("pairing").get(meetingId);
        if (before) await tx.objectStore("pairing").put({ ...before, ...NOTHING_TAKEN });
      });
      keys.forget(meetingId);
    },
    wipe: async (meetingId) => {
      await box.run(["pairing", "row", "key", "block", "tap"], "readwrite", async (tx) => {
        for (const store of ["row", "key", "block"] as const) await tx.objectStore(store).delete(ofMeeting(meetingId));
        for (const tap of await tx.objectStore("tap").getAll())
          if (tap.meetingId === meetingId) await tx.objectStore("tap").delete(tap.n);
        await tx.objectStore("pairing").delete(meetingId);
      });
      keys.forget(meetingId);
    },
    close: box.close,
  };
}
