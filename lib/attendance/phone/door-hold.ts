import { batchSize } from "@/lib/attendance/phone/batches";
import type { DoorState } from "@/lib/attendance/phone/door";
import { type DoorMemory, logOf } from "@/lib/attendance/phone/door-memory";
import { pictureOf } from "@/lib/attendance/phone/door-picture";
import type { Row } from "@/lib/attendance/phone/phone-store";
import type { Ports } from "@/lib/attendance/phone/ports";

/** One page's grip on one meeting: its memory, who watches it, and the phone's other pages. */
export type Hold = {
  ports: Ports;
  size: ReturnType<typeof batchSize>;
  now(): DoorMemory;
  change(change: (memory: DoorMemory) => Partial<DoorMemory>): void;
  state(): DoorState;
  subscribe(listener: () => void): () => void;
  /** Takes over what is on the disk; the hold is over when the meeting is not there any more. */
  reread(): Promise<void>;
  /** Tells the phone's other pages that something was written. */
  tell(): void;
  /** The page was closed, or the meeting wiped: nothing more is to be done. */
  isOver(): boolean;
  close(): void;
};

type OnDisk = Omit<DoorMemory, "sending" | "sync" | "gone">;

/**
 * What is on the disk of one meeting; null when it is not on this phone. Roster and log are opened only when another page
 * has written to them since `before`: thousands of names take time.
 */
export async function readMemory({ store }: Ports, meetingId: string, before?: OnDisk): Promise<OnDisk | null> {
  const rows = await store.rows(meetingId);
  const pairing = await store.pairing(meetingId); // its last number is then that of the rows
  if (!pairing) return null;
  const { deviceId, cursor } = pairing;
  if (before?.pairing.deviceId === deviceId && before.pairing.cursor === cursor)
    return { pairing, rows, kept: before.kept, log: before.log };
  const kept = await store.kept(meetingId);
  return { pairing, rows, kept, log: logOf(kept) };
}

export function holdDoor(ports: Ports, first: DoorMemory): Hold {
  const { meetingId } = first.pairing;
  const listeners = new Set<() => void>();
  let [memory, isOver] = [first, false];
  let picture: { memory: DoorMemory; state: DoorState } | null = null;
  const change: Hold["change"] = (by) => {
    memory = { ...memory, ...by(memory) };
    for (const listener of listeners) listener();
  };
  const reread = async () => {
    const known = memory.rows;
    const read = await readMemory(ports, meetingId, memory);
    if (read) change(({ rows }) => ({ ...read, rows: withTaps(read.rows, rows, known) }));
    else {
      close();
      change(() => ({ gone: true }));
    }
  };
  const stopHearing = ports.pages?.hear((word) => {
    if (word === meetingId && !isOver) reread().catch(() => {}); // the next round reads it anyway
  });
  const close = () => {
    isOver = true;
    stopHearing?.();
  };
  return {
    ...{ ports, size: batchSize(), change, reread, close },
    now: () => memory,
    state: () => {
      if (picture?.memory !== memory) picture = { memory, state: pictureOf(memory, picture) };
      return picture.state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: () => ports.pages?.tell(meetingId),
    isOver: () => isOver,
  };
}

/** Rows as they lie on the disk, with those that were tapped while it was read; the same list when nothing changed. */
function withTaps(read: readonly Row[], rows: readonly Row[], known: readonly Row[]): readonly Row[] {
  const ids = new Set([...read, ...known].map(({ event }) => event.id));
  const all = [...read, ...rows.filter(({ event }) => !ids.has(event.id))];
  const traitsOf = ({ event, state, reason }: Row) => [event.id, event.device.deviceSeq, state, reason].join();
  const isSame = (row: Row, at: number) => rows[at] !== undefined && traitsOf(row) === traitsOf(rows[at]);
  return all.length === rows.length && all.every(isSame) ? rows : all;
}
