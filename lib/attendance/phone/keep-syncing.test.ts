import { describe, expect, it, test } from "vitest";
import type { DoorState, SyncState } from "./door";
import { NOT_SYNCED } from "./door-memory";
import { keepSyncing } from "./keep-syncing";
import { waitAfter } from "./pace";

const failing = (failures: number, retryAfterMs: number | null = null): SyncState => ({
  ...NOT_SYNCED,
  ...{ fault: "no-network", failures, retryAfterMs },
});

describe("the wait between two rounds", () => {
  test.each([
    [NOT_SYNCED, 10_000, 30_000],
    [failing(1), 1_000, 3_000],
    [failing(4), 8_000, 24_000],
    [failing(1_000), 60_000, 180_000],
    [failing(1, 600_000), 600_000, 660_000],
  ])("after %j is between %i and %i ms", (sync, least, most) => {
    expect(waitAfter(sync, 0)).toBe(least);
    expect(waitAfter(sync, 1)).toBe(most);
  });
});

describe("keeping in step", () => {
  const door = (rounds: SyncState[]) => {
    let sync = NOT_SYNCED;
    const asked: number[] = [];
    const planned: { ms: number; run: () => void }[] = [];
    const keeping = keepSyncing(
      {
        state: () => ({ sync }) as DoorState,
        sync: async () => {
          asked.push(asked.length);
          sync = rounds.shift() ?? NOT_SYNCED;
          return sync;
        },
      },
      {
        chance: () => 0.5,
        after: (ms, run) => {
          const plan = { ms, run };
          planned.push(plan);
          return () => planned.splice(0, planned.length, ...planned.filter((other) => other !== plan));
        },
      },
    );
    return { asked, planned, keeping };
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it("goes on by itself, slower after each failure", async () => {
    const { planned, keeping, asked } = door([failing(1), failing(2), NOT_SYNCED]);
    keeping.nudge();
    const waits: number[] = [];
    for (let round = 0; round < 3; round++) {
      await settled();
      waits.push(planned[0]?.ms ?? 0);
      planned[0]?.run();
    }
    expect(waits).toEqual([2_000, 4_000, 20_000]);
    expect(asked).toHaveLength(4);
  });

  it("gathers taps, leaves a server alone that wants it, and stops", async () => {
    const { planned, keeping, asked } = door([NOT_SYNCED, failing(1, 60_000)]);
    keeping.tapped();
    keeping.tapped();
    expect(planned.map(({ ms }) => ms)).toEqual([1_500]);
    keeping.nudge();
    await settled();
    keeping.nudge();
    await settled();
    keeping.nudge();
    keeping.tapped();
    await settled();
    expect(asked).toHaveLength(2);
    keeping.stop();
    expect(planned).toEqual([]);
  });
});
