import { serverTime } from "@/lib/attendance/phone/clock-skew";
import type { SyncFault, SyncState } from "@/lib/attendance/phone/door";
import type { Hold } from "@/lib/attendance/phone/door-hold";
import { syncRound } from "@/lib/attendance/phone/sync-round";
import { wipeWhatIsDue } from "@/lib/attendance/phone/wipe";

/** A clock that was set back must not silence a phone for longer. */
const LONGEST_ALONE_MS = 3_600_000;

/** Rounds of sending and fetching, one at a time in this page and, where the browser can, over all pages of the phone. */
export function syncRounds(hold: Hold) {
  const { ports, now, isOver } = hold;
  const { meetingId } = now().pairing;
  const whole = wholeRoster(hold);
  let running: Promise<SyncState> | null = null;
  let askedAgain = false;
  let leftAloneUntil = 0;
  const round = async (): Promise<void> => {
    await hold.reread(); // what other pages wrote, and what a killed one left
    if (isOver() || (await wiped(hold))) return;
    const before = now();
    const { fault, retryAfterMs } = await syncRound(hold);
    if (isOver()) return;
    if (fault === "device-revoked") await ports.store.wipeReadable(meetingId).then(hold.reread);
    if (!fault) await whole();
    leftAloneUntil = retryAfterMs ? ports.clock.now() + retryAfterMs : 0;
    ended(hold, fault, retryAfterMs);
    if (now().rows !== before.rows || now().log !== before.log) hold.tell();
  };
  const run = async (): Promise<SyncState> => {
    do {
      askedAgain = false;
      const locked = ports.alone ? ports.alone(`door ${meetingId}`, round) : round();
      await locked.catch(() => ended(hold, "not-kept", null)); // the network never rejects, the disk does
    } while (askedAgain && !isOver() && !now().sync.fault);
    return now().sync;
  };
  return {
    /** While the server wants to be left alone, nothing is asked, whoever wants it. */
    sync: async (): Promise<SyncState> => {
      const wait = leftAloneUntil - ports.clock.now();
      if (wait > 0 && wait <= LONGEST_ALONE_MS) return now().sync;
      askedAgain = true; // a tap while a round is under way is sent by the next
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
  };
}

function ended({ ports, change }: Hold, fault: SyncFault | null, retryAfterMs: number | null): void {
  change(({ sync, pairing }) => ({
    sending: new Set(),
    sync: {
      ...{ phase: "idle", fault, retryAfterMs, failures: fault ? sync.failures + 1 : 0 },
      lastGoodAt: fault ? sync.lastGoodAt : serverTime(ports.clock, pairing.skewMs),
    },
  }));
}

/** A roster that twice has another number of persons than the server says is taken again from the start, once. */
function wholeRoster({ ports, now, reread }: Hold) {
  let differed = 0;
  return async () => {
    const { pairing, kept } = now();
    differed = kept.roster.size === pairing.rosterSize ? 0 : differed + 1;
    if (differed !== 2) return;
    await ports.store.dropKept(pairing.meetingId);
    await reread();
  };
}

/** True when this meeting is no longer on the phone. */
async function wiped({ ports, now, reread }: Hold): Promise<boolean> {
  const due = await wipeWhatIsDue(ports, now().pairing, now().rows);
  if (due !== "nothing") await reread();
  return due === "all";
}
