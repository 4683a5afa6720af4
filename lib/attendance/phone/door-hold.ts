import { batchSize } from "@/lib/attendance/phone/batches";
import type { DoorState } from "@/lib/attendance/phone/door";
import { type DoorMemory, logOf } from "@/lib/attendance/phone/door-memory";
import { pictureOf } from "@/lib/attendance/phone/door-picture";
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

/** What is on the disk of one meeting; null when it is not on this phone. */
export async function readMemory(
  { store }: Ports,
  meetingId: string,
): Promise<Omit<DoorMemory, "sending" | "sync"> | null> {
  const pairing = await store.pairing(meetingId);
  if (!pairing) return null;
  const [kept, rows] = [await store.kept(meetingId), await store.rows(meetingId)];
  return { pairing, kept, rows, log: logOf(kept) };
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
    const read = await readMemory(ports, meetingId);
    if (read) change(() => read);
    else close();
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
