import type { DBSchema } from "idb";
import type { Pairing, Row } from "@/lib/attendance/phone/phone-store";
import type { AttendanceDelta, LoggedEvent, RosterPerson, SentEvent } from "@/lib/attendance/protocol";
import type { Step } from "@/lib/platform/offline/box";
import type { Sealed } from "@/lib/platform/offline/seal";

/** "queue" opens the rows and the token, "kept" what was taken along: deleted first, when the office revokes the phone. */
export type KeyOf = "queue" | "kept";

export type StoredPairing = Omit<Pairing, "token" | "name"> & {
  /** { token, name } under the key of the queue. */
  secret: Sealed;
  /** Head of what was taken along, under its key. */
  head: Sealed | null;
  /** Rows and blocks made so far: their places in the order. */
  made: number;
  blocks: number;
};

/** A row as it lies on the disk; its format is told in every row, so that a newer version reads what an older one wrote. */
export type StoredRow = Pick<Row, "state" | "reason"> & {
  format: 1;
  meetingId: string;
  id: string;
  n: number;
  deviceId: string;
  deviceSeq: number;
  /** The rest of the event, under the key of the queue. */
  sealed: Sealed;
};

/** A tap as it comes in; its place (n) and that of all taps of the phone is drawn by the database. */
export type StoredTap = Pick<StoredRow, "format" | "meetingId" | "id" | "sealed"> & { n: number; keyId: string };

export type StoredKey = { meetingId: string; of: KeyOf; id: string; key: CryptoKey };
export type StoredBlock = { meetingId: string; n: number; sealed: Sealed };

/** What one block holds, sealed. Later blocks overrule earlier ones. */
export type Block = { roster: RosterPerson[]; gone: string[]; events: LoggedEvent[] };
export type Head = Pick<AttendanceDelta, "meeting" | "merges" | "counts">;
/** What a row seals. */
export type SealedRow = Omit<SentEvent, "device"> & { device: Omit<SentEvent["device"], "deviceId" | "deviceSeq"> };

export interface Shape extends DBSchema {
  pairing: { key: string; value: StoredPairing };
  row: { key: [string, string]; value: StoredRow };
  key: { key: [string, KeyOf]; value: StoredKey };
  block: { key: [string, number]; value: StoredBlock };
  tap: { key: number; value: StoredTap };
}

/** One step for each version of the database, the first makes it. */
export const STEPS: readonly Step<Shape>[] = [
  (database) => {
    database.createObjectStore("pairing", { keyPath: "meetingId" });
    database.createObjectStore("row", { keyPath: ["meetingId", "id"] });
    database.createObjectStore("key", { keyPath: ["meetingId", "of"] });
    database.createObjectStore("block", { keyPath: ["meetingId", "n"] });
  },
  (database) => {
    database.createObjectStore("tap", { keyPath: "n", autoIncrement: true });
  },
];

/** Everything of one meeting in a store whose key begins with it. */
export function ofMeeting(meetingId: string): IDBKeyRange {
  return IDBKeyRange.bound([meetingId], [meetingId, []]);
}
