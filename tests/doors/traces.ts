import { db } from "@/lib/platform/db/client";

/** What may change when somebody only knocks: counted tries. */
const QUIET = ["rate_limit", "_prisma_migrations"];

/**
 * One text that changes whenever any row of any table was written: per table the number of rows and the newest
 * transaction that touched one.
 */
export async function traces(): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`;
  const parts = tables
    .filter(({ name }) => !QUIET.includes(name))
    .map(
      ({ name }) =>
        `SELECT '${name}' AS name, count(*) || '/' || coalesce(max(xmin::text::bigint), 0) AS trace FROM "${name}"`,
    );
  const rows = await db.$queryRawUnsafe<{ name: string; trace: string }[]>(parts.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, trace }) => [name, trace]));
}
