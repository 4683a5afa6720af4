import { Temporal } from "temporal-polyfill";
import { type WriteContext, write } from "@/lib/platform/db/write";
import { done } from "@/lib/platform/outcome";
import { must } from "../must";
import type { Step } from "../progress";
import { batchesOf, type DemoMark, MARK } from "../standing";
import { seedTheTerritories } from "../territories";
import { makeAccounts } from "./account-rows";
import { live } from "./chronicle";
import { findGrounds } from "./grounds";
import { scaleUp } from "./scale/scale";
import { demoChapters } from "./stories";

type Asked = { ctx: WriteContext; standing: DemoMark | null; scale: number; begin: (title: string) => Step };

/**
 * The demonstration: invented people, real meetings of 2017 and 2018, and one municipality in the middle of everything.
 * Told from the day on which it was begun; every deed goes through the command a person's button calls, at its own
 * instant. What an interrupted run has done is not done again.
 */
export async function seedTheDemo({ ctx, standing, scale, begin }: Asked): Promise<void> {
  const today = standing ? Temporal.Instant.from(standing.begunAt) : ctx.now;
  const told: WriteContext = { ...ctx, now: today, did: "seed" };
  if (!standing) await leaveMark(told, "begun", { at: today.toString() });
  if (!standing?.done) {
    await tellStories(told, begin);
    await leaveMark(told, "done", {});
  }
  const [from, to] = [standing?.batches ?? 0, batchesOf(scale)];
  if (from < to) await addBulk(told, begin, { from, to });
}

/** More of it, for measuring. */
async function addBulk(told: WriteContext, begin: Asked["begin"], range: { from: number; to: number }): Promise<void> {
  const grounds = await findGrounds();
  const staff = await makeAccounts(told, grounds);
  const step = begin("Demo: meetings in bulk");
  await scaleUp({ ...range, grounds, staff, begunAt: told.now, step });
  step.end(`${range.to - range.from} batches of 2,000 attendance records`);
}

async function tellStories(told: WriteContext, begin: Asked["begin"]): Promise<void> {
  const people = begin("Demo: accounts");
  await seedTheTerritories(told, { demo: true });
  const grounds = await findGrounds();
  const staff = await makeAccounts(told, grounds);
  people.end(`${staff.size} people`);
  const meetings = begin("Demo: meetings");
  const deeds = await live(demoChapters(grounds, told.now), staff, meetings);
  meetings.end(`${deeds} deeds`);
}

async function leaveMark(ctx: WriteContext, id: string, after: object): Promise<void> {
  const outcome = await write(ctx, async (_, log) => {
    await log({ noun: MARK, id, after });
    return done(null);
  });
  must(outcome, id);
}
