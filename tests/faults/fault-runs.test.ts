import { afterAll, beforeAll, expect, it } from "vitest";
import { faultRun, type Toll } from "./fault-run";
import { makeWorld, type World } from "./world";

// SEED=17 runs that one alone; RUNS=50 fewer of them.
const SEEDS = process.env.SEED
  ? [Number(process.env.SEED)]
  : Array.from({ length: Number(process.env.RUNS ?? 1_000) }, (_, seed) => seed);
const AT_ONCE = 16;

const toll: Toll = {
  ...{ arrives: 0, "is cut": 0, "loses its answer": 0, "is torn": 0, "arrives twice": 0, "arrives late": 0 },
  ...{ "page killed": 0, "second page": 0, "new link": 0, "server killed": 0, "database restarted": 0 },
};
let world: World;

beforeAll(async () => {
  world = await makeWorld(SEEDS.length);
});
afterAll(() => world?.stop());

it(`brings every tap home, once, over ${SEEDS.length} runs of faults`, async () => {
  const left = SEEDS.map((seed, at) => ({ seed, at }));
  const failed: string[] = [];
  const worker = async () => {
    for (let next = left.shift(); next && failed.length === 0; next = left.shift()) {
      const { seed, at } = next;
      const meeting = world.meetings[at];
      if (!meeting) throw new Error("A meeting is missing.");
      await faultRun(seed, world, meeting, toll).catch((error) => failed.push(told(seed, error)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  console.log(`${SEEDS.length} fault runs:`, toll);
  expect(failed.join("\n")).toBe("");
});

it.runIf(SEEDS.length >= 1_000)("broke everything often enough to mean something", () => {
  for (const [kind, times] of Object.entries(toll)) expect(times, kind).toBeGreaterThanOrEqual(20);
});

function told(seed: number, error: unknown): string {
  const again = `SEED=${seed} npx vitest run -c tests/vitest.config.ts --project faults`;
  return `Run ${seed} failed; to run it again: ${again}\n${(error as Error)?.stack ?? error}`;
}
