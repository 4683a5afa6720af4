import { db } from "@/lib/platform/db/client";

/** A few real ids of every table that has them: what a form could name by mistake, or on purpose. */
export async function realIds(): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'id' AND data_type = 'uuid' ORDER BY table_name`;
  const parts = tables.map(({ name }) => `(SELECT id::text FROM "${name}" LIMIT 3)`);
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(parts.join(" UNION ALL "));
  return rows.map(({ id }) => id);
}
