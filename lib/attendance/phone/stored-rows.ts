import type { PhoneStore, Row, RowReason, RowState, Settled } from "@/lib/attendance/phone/phone-store";
import type { StoredKeys } from "@/lib/attendance/phone/stored-keys";
import { ofMeeting, type SealedRow, type Shape, type StoredRow } from "@/lib/attendance/phone/stored-shape";
import type { StoredTaps } from "@/lib/attendance/phone/stored-taps";
import type { Box } from "@/lib/platform/offline/box";
import { unseal } from "@/lib/platform/offline/seal";

type RowsOfStore = Pick<PhoneStore, "rows" | "settle" | "dismiss">;

/** The queue on the disk. */
export function storedRows(box: Box<Shape>, keys: StoredKeys, { number }: StoredTaps): RowsOfStore {
  const rows: RowsOfStore["rows"] = async (meetingId) => {
    await number(meetingId).catch(() => {}); // what the disk does not take any more is still read
    const [pairing, stored, taps] = await box.run(["pairing", "row", "tap"], "readonly", (tx) =>
      Promise.all([
        tx.objectStore("pairing").get(meetingId),
        tx.objectStore("row").getAll(ofMeeting(meetingId)),
        tx.objectStore("tap").getAll(),
      ]),
    );
    const key = stored.length + taps.length > 0 ? await keys.find(meetingId, "queue") : null;
    if (!key || !pairing) return [];
    const place = { deviceId: pairing.deviceId, deviceSeq: null, state: "waiting", reason: null } as const;
    const left = taps.filter((tap) => tap.meetingId === meetingId && tap.keyId === key.id);
    const all = [...stored.sort((a, b) => a.n - b.n), ...left.map(({ sealed }) => ({ ...place, sealed }))];
    return Promise.all(all.map(async (row) => rowOf(row, await unseal<SealedRow>(key.key, row.sealed))));
  };
  const settle: RowsOfStore["settle"] = (meetingId, settled, { lastConfirmedAt }) =>
    box.run(["pairing", "row"], "readwrite", async (tx) => {
      const [pairings, store] = [tx.objectStore("pairing"), tx.objectStore("row")];
      let sent = 0;
      for (const one of settled) {
        const row = await store.get([meetingId, one.id]);
        if (!row || row.state === "sent") continue;
        if (one.state === "sent") sent += 1;
        await (one.gone ? store.delete([meetingId, one.id]) : store.put({ ...row, ...stateOf(one) }));
      }
      const pairing = await pairings.get(meetingId);
      if (pairing) await pairings.put({ ...pairing, sent: pairing.sent + sent, lastConfirmedAt, dueSeenAt: null });
    });
  const dismiss: RowsOfStore["dismiss"] = (meetingId, ids) =>
    box.run(["row"], "readwrite", async (tx) => {
      for (const id of ids) await tx.objectStore("row").delete([meetingId, id]);
    });
  return { rows, settle, dismiss };
}

function stateOf({ state, reason }: Settled): { state: RowState; reason: RowReason | null } {
  return { state, reason };
}

type Placed = Pick<StoredRow, "deviceId" | "state" | "reason"> & { deviceSeq: number | null };

function rowOf({ deviceId, deviceSeq, state, reason }: Placed, { device, ...event }: SealedRow): Row {
  return { event: { ...event, device: { deviceId, deviceSeq, ...device } }, state, reason };
}
