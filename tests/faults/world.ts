import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import pg from "pg";
import { db } from "@/lib/platform/db/client";
import { startPostgres, stopPostgres } from "../../scripts/embedded-postgres.mjs";
import { anAssembly, theHolidays } from "../factories/assemblies";
import { aPerson, expected } from "../factories/people";
import { aMunicipality } from "../factories/territories";
import { SESSION_SECRET, startApp } from "../running-app/app-server";
import { TEST_HOME } from "../running-app/template-database";

// A cluster of its own, which is stopped and started: what was committed must outlive that.
const CLUSTER = { home: path.join(TEST_HOME, "../faults"), settings: ["fsync=off", "max_connections=200"] };
const PERSONS = 8;
/** One for whoever looks on, one for a new link, and three phones. */
const SEATS = 5;

export type Seat = { deviceId: string; token: string };
export type Meeting = { id: string; personIds: string[]; villageId: string; seats: Seat[] };

/** The built app on a real Postgres, and the means to break both. */
export type World = {
  address: string;
  /** A meeting for each run. */
  meetings: Meeting[];
  /** Asks server or database until they are there to answer: another run may be breaking them. */
  patiently<T>(ask: () => Promise<T>): Promise<T>;
  query<Row extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<Row[]>;
  /** kill -9, and up again. One at a time. */
  killServer(): Promise<void>;
  restartDatabase(): Promise<void>;
  /** Resolves when nothing is being broken. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

export async function makeWorld(meetings: number): Promise<World> {
  const app = await startApp({ cluster: CLUSTER, env: { DOOR_REQUESTS_PER_MINUTE: "1000000" } });
  Object.assign(process.env, { DATABASE_URL: app.databaseUrl, NEXTAUTH_SECRET: SESSION_SECRET });
  const pool = new pg.Pool({ connectionString: app.databaseUrl, max: 4 });
  pool.on("error", () => {}); // its connections end with the database, and are made anew
  let breaking: Promise<void> = Promise.resolve();
  const oneAtATime = (work: () => Promise<void>) => {
    breaking = breaking.then(work, work);
    return breaking;
  };
  const query: World["query"] = async (sql, values) => (await pool.query(sql, values)).rows;
  const patiently: World["patiently"] = async (ask) => {
    for (let tries = 0; ; tries++) {
      await breaking;
      const before = breaking;
      try {
        return await ask();
      } catch (error) {
        if (breaking === before && tries > 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  const made = await makeMeetings(query, meetings);
  await db.$disconnect();
  return {
    ...{ address: app.address, meetings: made, query, patiently },
    killServer: () => oneAtATime(() => app.kill().then(app.revive)),
    restartDatabase: () =>
      oneAtATime(async () => {
        await stopPostgres(CLUSTER.home);
        await startPostgres(CLUSTER.home, { database: "postgres", settings: CLUSTER.settings });
      }),
    settled: () => breaking,
    stop: async () => {
      await breaking;
      await pool.end();
      await app.stop();
      await stopPostgres(CLUSTER.home);
    },
  };
}

/** One meeting by the factories, the others as its copies. */
async function makeMeetings(query: World["query"], count: number): Promise<Meeting[]> {
  await theHolidays();
  const municipality = await aMunicipality();
  const first = await anAssembly({ municipality, startsAt: new Date().toISOString() });
  const personIds: string[] = [];
  while (personIds.length < PERSONS)
    personIds.push((await aPerson({ municipalityId: municipality.id, name: `Асанова Айгүл${personIds.length}` })).id);
  await expected(first, personIds);
  const ids = Array.from({ length: count }, () => randomUUID());
  await query(
    `INSERT INTO assembly SELECT (jsonb_populate_record(a, jsonb_build_object('id', n.id, 'code', 'F' || n.place))).*
     FROM assembly a, unnest($1::uuid[]) WITH ORDINALITY n (id, place) WHERE a.id = $2`,
    [ids, first.id],
  );
  await query(
    `INSERT INTO roster_entry SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'assembly_id', n))).*
     FROM roster_entry r, unnest($1::uuid[]) n WHERE r.assembly_id = $2`,
    [ids, first.id],
  );
  const villageId = municipality.villages[0]?.id ?? "";
  const made = ids.map((id) => ({ id, personIds, villageId, seats: Array.from({ length: SEATS }, aSeat) }));
  const seats = made.flatMap(({ id, seats }) =>
    seats.map(({ deviceId, token }) => ({ deviceId, meetingId: id, hash: sha256(token) })),
  );
  await query(
    `INSERT INTO door_device (id, meeting_id, municipality_id, name, token_hash, paired_at, expires_at)
     SELECT "deviceId", "meetingId", $2, 'Клубдун эшиги', hash, now(), now() + interval '1 day'
     FROM jsonb_to_recordset($1) AS s ("deviceId" uuid, "meetingId" uuid, hash text)`,
    [JSON.stringify(seats), municipality.id],
  );
  return made;
}

const aSeat = (): Seat => ({ deviceId: randomUUID(), token: `jd_${randomUUID()}` });
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
