import { randomBytes } from "node:crypto";
import pg from "pg";
import { uuidV7 } from "@/lib/platform/uuid-v7";

/** The columns that a tap fills. */
const COLUMNS = [
  ..."id meeting_id municipality_id kind person_id new_person sex age_band role village_id target_id".split(" "),
  ..."device_id device_seq device_at utc_offset clock_skew_ms happened_at by_id by_name received_at".split(" "),
];

export type Yardstick = { table: string; measure(batch: number, writers: number, seconds: number): Promise<number> };

/**
 * The least that storing taps can cost: INSERTs of many rows, prepared, by `pg`, each committed, into a table with the
 * columns of the log and nothing else: no triggers, no counts, no answer to anybody.
 */
export async function bareInsert(databaseUrl: string, key: "no key" | "primary key"): Promise<Yardstick> {
  const table = key === "no key" ? "bare_event" : "bare_event_keyed";
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} (LIKE attendance_event INCLUDING DEFAULTS)`);
  if (key === "primary key") await client.query(`ALTER TABLE ${table} ADD PRIMARY KEY (meeting_id, id)`);
  await client.end();
  return {
    table,
    async measure(batch, writers, seconds) {
      const clients = Array.from({ length: writers }, () => new pg.Client({ connectionString: databaseUrl }));
      await Promise.all(clients.map((each) => each.connect()));
      const began = performance.now();
      const until = began + seconds * 1000;
      const written = await Promise.all(clients.map((each) => write(each, table, batch, until)));
      const took = (performance.now() - began) / 1000;
      await Promise.all(clients.map((each) => each.end()));
      return written.reduce((sum, rows) => sum + rows, 0) / took;
    },
  };
}

async function write(client: pg.Client, table: string, batch: number, until: number): Promise<number> {
  const marks = Array.from({ length: batch }, (_, row) => {
    return `(${COLUMNS.map((_, column) => `$${row * COLUMNS.length + column + 1}`).join(",")})`;
  });
  const text = `INSERT INTO ${table} (${COLUMNS.join(",")}) VALUES ${marks.join(",")}`;
  const meeting = crypto.randomUUID();
  let rows = 0;
  while (performance.now() < until) {
    const values = Array.from({ length: batch }, (_, at) => valuesOf(meeting, rows + at + 1)).flat();
    await client.query({ name: `${table}-${batch}`, text, values });
    rows += batch;
  }
  return rows;
}

function valuesOf(meeting: string, seq: number): unknown[] {
  const now = new Date();
  const person = seq % 5 ? crypto.randomUUID() : null;
  const walkIn = person ? null : JSON.stringify({ name: `Айгүл Осмонова ${seq}`, sex: "female", ageBand: "29-59" });
  return [
    ...[uuidV7(now.getTime(), randomBytes(10)), meeting, meeting, "present", person, walkIn],
    ...["female", "29-59", "resident", null, null, meeting, seq, now, 360, 0, now, meeting, "Айгүл Осмонова", now],
  ];
}
