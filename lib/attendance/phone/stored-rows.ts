import type { PhoneStore, Row, RowReason, RowState, Settled } from "@/lib/attendance/phone/phone-store";
import type { StoredKeys } from "@/lib/attendance/phone/stored-keys";
import { ofMeeting, type SealedRow, type Shape, type StoredRow } from "@/lib/attendance/phone/stored-shape";
import type { Box } from "@/lib/platform/offline/box";
import { seal, unseal } from "@/lib/platform/offline/seal";

type RowsOfStore = Pick<PhoneStore, "append" | "rows" | "settle" | "dismiss">;

/** The queue on the disk. */
export function storedRows(box: Box<Shape>, keys: StoredKeys): RowsOfStore {
  const append: RowsOfStore["append"] = async (meetingId, draft) => {
    for (;;) {
      const key = await keys.find(meetingId, "queue");
      if (!key) throw new Error("not-paired");
      const sealed = await seal(key.key, draft satisfies SealedRow);
      const written = await box.run(["pairing", "row", "key"], "readwrite", async (tx) => {
        const [pairings, rows] = [tx.objectStore("pairing"), tx.objectStore("row")];
        const reads = [pairings.get(meetingId), tx.objectStore("key").get([meetingId, "queue"])] as const;
        const [pairing, now] = await Promise.all(reads);
        if (!pairing) throw new Error("not-paired");
        if (now?.id !== key.id) return null;
        const [n, deviceSeq, deviceId] = [pairing.made + 1, pairing.lastSeq + 1, pairing.deviceId];
        const row: StoredRow = {
          ...{ format: 1, meetingId, id: draft.id, n, deviceId, deviceSeq, sealed, state: "waiting", reason: null },
        };
        const writes = [pairings.put({ ...pairing, made: n, lastSeq: deviceSeq }), rows.add(row)];
        tx.commit?.(); // a slow phone need not hear of each first
        await Promise.all(writes);
        return row;
      });
      if (written) return rowOf(written, draft);
      keys.forget(meetingId); // wiped or paired anew by another page meanwhile
    }
  };
  const rows: RowsOfStore["rows"] = async (meetingId) => {
    const stored = await box.run(["row"], "readonly", (tx) => tx.objectStore("row").getAll(ofMeeting(meetingId)));
    const key = stored.length > 0 ? await keys.find(meetingId, "queue") : null;
    if (!key) return [];
    const inOrder = stored.sort((a, b) => a.n - b.n);
    return Promise.all(inOrder.map(async (row) => rowOf(row, await unseal<SealedRow>(key.key, row.sealed))));
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
  return { append, rows, settle, dismiss };
}

function stateOf({ state, reason }: Settled): { state: RowState; reason: RowReason | null } {
  return { state, reason };
}

function rowOf({ deviceId, deviceSeq, state, reason }: StoredRow, { device, ...event }: SealedRow): Row {
  return { event: { ...event, device: { deviceId, deviceSeq, ...device } }, state, reason };
}
