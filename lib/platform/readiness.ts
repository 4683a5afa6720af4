import "server-only";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { db } from "./db/client";

/** Whether the database answers and holds every migration of the folder. Gives how many there are. */
export async function readiness(): Promise<Outcome<number>> {
  const wanted = await migrationNames();
  const applied = await appliedNames().catch(() => null);
  if (applied === null) return refuse("database-unreachable");
  const missing = wanted.filter((name) => !applied.has(name));
  return missing.length > 0 ? refuse("migrations-missing", { detail: missing }) : done(wanted.length);
}

async function migrationNames(): Promise<string[]> {
  const folder = path.join(process.cwd(), "prisma", "migrations");
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

async function appliedNames(): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  return new Set(rows.map((row) => row.migration_name));
}
