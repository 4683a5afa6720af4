import type { Door, SyncState } from "@/lib/attendance/phone/door";
import { waitAfter } from "@/lib/attendance/phone/pace";

/** A timer and chance; in a page setTimeout and Math.random. */
export type Timing = {
  /** @returns how to call it off */
  after(ms: number, run: () => void): () => void;
  /** 0 up to 1. */
  chance(): number;
};

/** Taps of this time go in one request. */
const GATHER_MS = 1_500;

/**
 * Keeps a door in step with the server: regularly, slower after failures, never before the server wants to be asked.
 * `nudge` at the start, when the network or the page comes back, and when somebody asks for it; `tapped` after each tap.
 */
export function keepSyncing(door: Pick<Door, "sync" | "state">, { after, chance }: Timing) {
  let [callOff, isStopped]: [() => void, boolean] = [() => {}, false];
  const plan = (ms: number) => {
    callOff();
    callOff = after(ms, run);
  };
  const run = async () => {
    callOff();
    const sync = await door.sync();
    if (!isStopped) plan(waitAfter(sync, chance()));
  };
  const mayAsk = ({ phase, retryAfterMs }: SyncState) => !isStopped && phase === "idle" && retryAfterMs === null;
  return {
    nudge: (): void => {
      if (mayAsk(door.state().sync)) void run();
    },
    tapped: (): void => {
      const { sync } = door.state();
      if (mayAsk(sync) && sync.failures === 0) plan(GATHER_MS);
    },
    stop: (): void => {
      isStopped = true;
      callOff();
    },
  };
}
