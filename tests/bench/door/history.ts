import pg from "pg";

const PER_MEETING = 500;
const CHUNK = 200;

/**
 * Fills the log with so many taps of meetings long over, as bulk: triggers off, sorted by meeting, with the totals and
 * presences that the triggers would have kept.
 */
export async function loadHistory(databaseUrl: string, rows: number, tell: (done: number) => void): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica");
    for (let from = 0; from < rows / PER_MEETING; from += CHUNK) {
      const to = Math.min(from + CHUNK, Math.ceil(rows / PER_MEETING)) - 1;
      for (const sql of [EVENTS, PRESENCES, TOTALS]) await client.query(sql, [from, to]);
      tell((to + 1) * PER_MEETING);
    }
    await client.query("VACUUM ANALYZE attendance_event, attendance_presence, attendance_total");
  } finally {
    await client.end();
  }
}

const MEETING = "md5('meeting ' || m)::uuid";
const PERSON = "md5('person ' || m % 2000 || ' ' || n)::uuid";
const OFFICE = "md5('municipality ' || m % 450)::uuid";

const EVENTS = `
  INSERT INTO attendance_event (id, meeting_id, municipality_id, kind, person_id, sex, age_band, role, device_id,
    device_seq, device_at, utc_offset, happened_at, by_name, received_at)
  SELECT uuidv7(), ${MEETING}, ${OFFICE}, 'present', ${PERSON}, 'female', '29-59', 'resident', ${MEETING}::text, n,
    now() - interval '1 year', 360, now() - interval '1 year', 'Айгүл Осмонова', now() - interval '1 year'
    FROM generate_series($1::int, $2::int) m, generate_series(1, ${PER_MEETING}) n`;
const PRESENCES = `
  INSERT INTO attendance_presence (meeting_id, key, root, taps)
  SELECT ${MEETING}, 'person:' || ${PERSON}, 'person:' || ${PERSON}, 1
    FROM generate_series($1::int, $2::int) m, generate_series(1, ${PER_MEETING}) n`;
const TOTALS = `
  INSERT INTO attendance_total (meeting_id, municipality_id, named)
  SELECT ${MEETING}, ${OFFICE}, ${PER_MEETING} FROM generate_series($1::int, $2::int) m`;
