import { readFile } from "node:fs/promises";
import path from "node:path";
import { seedCalendar } from "@/lib/calendar/commands";
import type { Imported } from "@/lib/platform/db/table-import";
import type { WriteContext } from "@/lib/platform/db/write";

const FILE = "holidays_kg.csv";

/** The public holidays that come with the app. May be run again. */
export async function seedTheCalendar(ctx: WriteContext): Promise<Imported> {
  const outcome = await seedCalendar(
    ctx,
    FILE,
    await readFile(path.join(process.cwd(), "prisma/seed/data", FILE), "utf8"),
  );
  if (!outcome.ok)
    throw new Error(`${FILE}: ${outcome.reason} ${JSON.stringify(outcome.fill ?? outcome.fields ?? {})}`);
  return outcome.value;
}
