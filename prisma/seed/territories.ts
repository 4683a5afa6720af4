import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Imported } from "@/lib/platform/db/table-import";
import type { WriteContext } from "@/lib/platform/db/write";
import { seedTerritories } from "@/lib/territories/imports/commands";

/** From above down: each file needs what the one before it made. */
const COUNTRY = ["oblasts.csv", "rayons.csv", "aimaks_soate_pre2024.csv"];
const DEMO = "demo_territories.csv";

/**
 * The tree of the country, and with `demo` the villages and the invented municipality of the demonstration. May be run
 * again: what is there already stays as it is.
 */
export async function seedTheTerritories(ctx: WriteContext, { demo }: { demo: boolean }): Promise<Imported> {
  const total: Imported = { created: 0, changed: 0 };
  for (const name of demo ? [...COUNTRY, DEMO] : COUNTRY) {
    const text = await readFile(path.join(process.cwd(), "prisma/seed/data", name), "utf8");
    const outcome = await seedTerritories(ctx, name, text);
    if (!outcome.ok)
      throw new Error(`${name}: ${outcome.reason} ${JSON.stringify(outcome.fill ?? outcome.fields ?? {})}`);
    total.created += outcome.value.created;
    total.changed += outcome.value.changed;
  }
  return total;
}
