import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { WriteContext } from "@/lib/platform/db/write";
import { env } from "@/lib/platform/env";
import { seedTheCalendar } from "./calendar";
import { seedTheDemo } from "./demo/demo";
import { beginStep } from "./progress";
import type { Standing } from "./standing";
import { seedTheTerritories } from "./territories";

/** Brings in what is missing, and says so on the console. May be interrupted and run again. */
export async function seedFirstData(standing: Standing, demo: boolean): Promise<void> {
  const { DEMO_SCALE: scale } = env();
  const ctx: WriteContext = { by: null, now: now(), did: "seed" };
  try {
    if (!standing.territories) await seedTerritories(ctx);
    if (!standing.calendar) await seedDays(ctx);
    if (demo) await seedTheDemo({ ctx, standing: standing.demo, scale, begin: beginStep });
  } finally {
    await db.$disconnect();
  }
}

async function seedTerritories(ctx: WriteContext): Promise<void> {
  const step = beginStep("Oblasts, rayons, ayil aimaks");
  const { created } = await seedTheTerritories(ctx, { demo: false });
  step.end(`${created} rows`);
}

async function seedDays(ctx: WriteContext): Promise<void> {
  const step = beginStep("Public holidays");
  const { created } = await seedTheCalendar(ctx);
  step.end(`${created} days`);
}
