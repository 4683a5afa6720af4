import { db } from "@/lib/platform/db/client";

/**
 * What hangs on a meeting, parents first: columns that must differ in each copy, and how. `own` are ids made anew from
 * the id and the number of the copy, so that a reference finds the copy of what it referred to.
 */
const TABLES: { table: string; where: string; own: string[]; also?: Record<string, string> }[] = [
  {
    table: "assembly",
    where: "id = $1",
    own: ["id"],
    also: { code: "upper(substr(md5(code || n), 1, 10))", starts_at: `starts_at + ${"$2"}`, repeat_of_id: "null" },
  },
  { table: "assembly_village", where: "assembly_id = $1", own: ["assembly_id"] },
  { table: "agenda_item", where: "assembly_id = $1", own: ["id", "assembly_id"] },
  { table: "item_outcome", where: "item_id IN (SELECT id FROM agenda_item WHERE assembly_id = $1)", own: ["item_id"] },
  { table: "publication", where: "assembly_id = $1", own: ["id", "assembly_id"] },
  {
    table: "board_entry",
    where: "assembly_id = $1",
    own: ["assembly_id", "publication_id"],
    also: { starts_at: `starts_at + ${"$2"}`, ends_by: `ends_by + ${"$2"}` },
  },
  { table: "holding", where: "assembly_id = $1", own: ["assembly_id"] },
  { table: "not_held", where: "assembly_id = $1", own: ["assembly_id"] },
  { table: "roster_entry", where: "assembly_id = $1", own: ["assembly_id"] },
  { table: "minutes", where: "assembly_id = $1", own: ["id", "assembly_id"] },
  { table: "minutes_text", where: `minutes_id IN (${"$3"})`, own: ["id", "minutes_id", "item_id"] },
  { table: "signature", where: `minutes_id IN (${"$3"})`, own: ["id", "minutes_id"] },
  { table: "minutes_publication", where: `minutes_id IN (${"$3"})`, own: ["id", "minutes_id"] },
  {
    table: "decision",
    where: "assembly_id = $1",
    own: ["id", "assembly_id", "item_id"],
    also: { number: "number + n * 1000" },
  },
  { table: "dispatch", where: "assembly_id = $1", own: ["id", "assembly_id"] },
  { table: "dispatch_decision", where: `dispatch_id IN (${"$4"})`, own: ["dispatch_id", "decision_id"] },
  { table: "reply", where: `dispatch_id IN (${"$4"})`, own: ["id", "dispatch_id"] },
  { table: "posting", where: "assembly_id = $1", own: ["id", "assembly_id", "publication_id", "reply_id"] },
];

const PARTS: [mark: string, sql: string][] = [
  ["$3", "SELECT id FROM minutes WHERE assembly_id = $1"],
  ["$4", "SELECT id FROM dispatch WHERE assembly_id = $1"],
];

/** Five a day, from the day after the meeting's own. */
const SPREAD = {
  past: "interval '1 day' * (1 - n / 5) + interval '1 minute' * n",
  ahead: "interval '1 day' * (1 + n / 5) + interval '1 minute' * n",
};

/**
 * Copies a meeting with everything that hangs on it, so many times, one statement per table: thousands take a second.
 * The copies lie five a day in the past, or ahead. What was frozen (notice, minutes, papers) still names the first.
 */
export async function multiplied(
  assembly: { id: string },
  copies: number,
  to: "past" | "ahead" = "past",
): Promise<void> {
  const parts: typeof PARTS = [["$2", SPREAD[to]], ...PARTS];
  for (const { table, where, own, also = {} } of TABLES) {
    const columns = await columnsOf(table);
    const values = columns.map((name) => (own.includes(name) ? copyOf(name) : (also[name] ?? `t.${name}`)));
    const sql = parts.reduce(
      (text, [mark, part]) => text.replaceAll(mark, part),
      `INSERT INTO ${table} (${columns.join(", ")})
       SELECT ${values.join(", ")} FROM ${table} t, generate_series(1, ${copies}) n WHERE ${where}`,
    );
    await db.$executeRawUnsafe(sql.replaceAll("$1", `'${assembly.id}'::uuid`));
  }
}

/** Tidies up as a running server does by itself: figures for the planner, and pages that indexes may answer for. */
export async function analyzed(): Promise<void> {
  await db.$executeRawUnsafe("VACUUM ANALYZE");
}

function copyOf(name: string): string {
  return `md5(t.${name}::text || n)::uuid`;
}

async function columnsOf(table: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = ${table} AND is_generated = 'NEVER' ORDER BY ordinal_position`;
  return rows.map(({ name }) => name);
}

/** Fills a municipality with residents, all of them expected at one meeting, and with colleagues; so many of each. */
export async function crowded(meeting: { id: string; municipalityId: string }, people: number): Promise<void> {
  const { id: assemblyId, municipalityId } = meeting;
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO person (id, municipality_id, name, search_text, sex, retain_until, created_at)
      SELECT gen_random_uuid(), ${municipalityId}::uuid, 'Айгүл ' || n, 'айгул ' || n, 'female', '2029-01-01', now()
        FROM generate_series(1, ${people}::int) n RETURNING id)
    INSERT INTO roster_entry (municipality_id, assembly_id, person_id, added_at)
    SELECT ${municipalityId}::uuid, ${assemblyId}::uuid, id, now() FROM made`;
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO user_account (id, name, email, search_text, created_at)
      SELECT gen_random_uuid(), 'Айгүл ' || n, gen_random_uuid() || '@example.kg', 'айгул ' || n, now()
        FROM generate_series(1, ${people}::int) n RETURNING id)
    INSERT INTO role_grant (id, user_id, role, municipality_id, granted_at)
    SELECT gen_random_uuid(), id, 'deputy', ${municipalityId}::uuid, now() FROM made`;
  await db.$executeRaw`
    INSERT INTO place (id, municipality_id, name)
    SELECT gen_random_uuid(), ${municipalityId}::uuid, jsonb_build_object('ky', 'Клуб ' || n)
      FROM generate_series(1, ${Math.ceil(people / 50)}::int) n`;
}
