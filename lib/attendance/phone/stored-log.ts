import type { Kept, PhoneStore } from "@/lib/attendance/phone/phone-store";
import type { StoredKeys } from "@/lib/attendance/phone/stored-keys";
import { type Block, type Head, ofMeeting, type Shape, type StoredBlock } from "@/lib/attendance/phone/stored-shape";
import type { AttendanceDelta } from "@/lib/attendance/protocol";
import type { Box } from "@/lib/platform/offline/box";
import { seal, unseal } from "@/lib/platform/offline/seal";

type LogOfStore = Pick<PhoneStore, "kept" | "keep" | "dropKept">;

/** With more blocks than this they are written together: opening them one by one takes time. */
const MOST_BLOCKS = 40;

/** What was taken along, on the disk: one sealed block for each page of the download. */
export function storedLog(box: Box<Shape>, keys: StoredKeys): LogOfStore {
  const kept: LogOfStore["kept"] = async (meetingId) => {
    const key = await keys.find(meetingId, "kept");
    const [pairing, blocks] = await box.run(["pairing", "block"], "readonly", (tx) =>
      Promise.all([tx.objectStore("pairing").get(meetingId), tx.objectStore("block").getAll(ofMeeting(meetingId))]),
    );
    if (!key || !pairing) return nothing();
    const head = pairing.head && (await unseal<Head>(key.key, pairing.head));
    const opened = await Promise.all(blocks.map(({ sealed }) => unseal<Block>(key.key, sealed)));
    const all = { ...nothing(), ...head, ...together(opened) };
    if (blocks.length > MOST_BLOCKS) await rewrite(box, blocks, await seal(key.key, blockOf(all)));
    return all;
  };
  const keep: LogOfStore["keep"] = async (meetingId, delta) => {
    const key = await keys.find(meetingId, "kept");
    if (!key) return;
    const { roster, gone, events, meeting, merges, counts } = delta;
    const isEmpty = roster.length + gone.length + events.length === 0;
    const block = isEmpty ? null : await seal(key.key, { roster, gone, events } satisfies Block);
    const head = await seal(key.key, { meeting, merges, counts } satisfies Head);
    await box.run(["pairing", "row", "key", "block"], "readwrite", async (tx) => {
      const pairing = await tx.objectStore("pairing").get(meetingId);
      const now = await tx.objectStore("key").get([meetingId, "kept"]);
      if (!pairing || now?.id !== key.id) return;
      const n = pairing.blocks + (block ? 1 : 0);
      if (block) await tx.objectStore("block").add({ meetingId, n, sealed: block });
      let sent = pairing.sent;
      for (const { id } of events) {
        const row = await tx.objectStore("row").get([meetingId, id]);
        if (!row || row.state === "waiting" || row.reason === "clock-off") continue;
        if (row.state !== "sent") sent += 1; // the office took it
        await tx.objectStore("row").delete([meetingId, id]);
      }
      await tx.objectStore("pairing").put({ ...pairing, head, blocks: n, sent, ...standOf(delta, pairing) });
    });
  };
  const dropKept: LogOfStore["dropKept"] = (meetingId) =>
    box.run(["pairing", "block"], "readwrite", async (tx) => {
      await tx.objectStore("block").delete(ofMeeting(meetingId));
      const pairing = await tx.objectStore("pairing").get(meetingId);
      if (pairing) await tx.objectStore("pairing").put({ ...pairing, cursor: null, takenAt: null });
    });
  return { kept, keep, dropKept };
}

function standOf({ cursor, rosterSize, more, serverAt }: AttendanceDelta, before: { takenAt: string | null }) {
  return { cursor, rosterSize, takenAt: more ? before.takenAt : serverAt };
}

/** All or nothing, and only when no page has written since. */
function rewrite(box: Box<Shape>, blocks: readonly StoredBlock[], sealed: StoredBlock["sealed"]): Promise<void> {
  const [{ meetingId, n }] = blocks.slice(-1) as [StoredBlock];
  return box.run(["block"], "readwrite", async (tx) => {
    const store = tx.objectStore("block");
    if ((await store.count(ofMeeting(meetingId))) !== blocks.length || !(await store.get([meetingId, n]))) return;
    await store.delete(ofMeeting(meetingId));
    await store.add({ meetingId, n, sealed });
  });
}

function together(blocks: readonly Block[]): Pick<Kept, "roster" | "events"> {
  const { roster, events } = nothing();
  for (const block of blocks) {
    for (const personId of block.gone) roster.delete(personId);
    for (const person of block.roster) roster.set(person.personId, person);
    for (const event of block.events) events.set(event.id, event);
  }
  return { roster, events };
}

function blockOf({ roster, events }: Kept): Block {
  return { roster: [...roster.values()], gone: [], events: [...events.values()] };
}

function nothing(): Kept {
  return { meeting: null, counts: null, merges: [], roster: new Map(), events: new Map() };
}
