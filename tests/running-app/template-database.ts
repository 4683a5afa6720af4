import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { startPostgres } from "../../scripts/embedded-postgres.mjs";
import { deployMigrations } from "../../scripts/migrations.mjs";
import { migrationsList } from "../../scripts/schema-engine.mjs";

export const TEST_HOME = path.join(import.meta.dirname, "../../.data/test");

/** Where a Postgres keeps its data, and how it is set up. */
export type Cluster = { home: string; settings: string[] };

// Tests may lose their data in a power cut.
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
const TESTS: Cluster = { home: TEST_HOME, settings: FAST };

/** One that writes as durably as `npm start` does, for measurements. */
export const LASTING: Cluster = { home: path.join(TEST_HOME, "../bench"), settings: ["max_connections=200"] };

/** Starts a cluster (that of the tests) and returns the address of a migrated database that is only ever copied. */
export async function templateDatabase({ home, settings } = TESTS): Promise<{ admin: string; template: string }> {
  const { url: admin } = await startPostgres(home, { database: "postgres", settings });
  const template = `template_${await migrationsHash()}`;
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(41)");
    const known = await client.query("select 1 from pg_database where datname = $1", [template]);
    if (!known.rowCount) await makeTemplate(client, admin, template);
  } finally {
    await client.end();
  }
  return { admin, template };
}

async function makeTemplate(client: pg.Client, admin: string, template: string): Promise<void> {
  const raw = `${template}_raw`;
  await client.query(`drop database if exists "${raw}" with (force)`);
  await client.query(`create database "${raw}"`);
  await deployMigrations(databaseAt(admin, raw));
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [raw]);
  await client.query(`alter database "${raw}" rename to "${template}"`);
}

async function migrationsHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const { path: name, migrationFile } of (await migrationsList()).migrationDirectories) {
    hash.update(name).update(migrationFile.content.value);
  }
  hash.update(await readFile(new URL("../../package-lock.json", import.meta.url)));
  return hash.digest("hex").slice(0, 12);
}

/** The same server, another database. */
export function databaseAt(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.toString();
}

/** A fresh copy of the template under a new name. */
export async function copyDatabase(admin: string, template: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(42)"); // two copies of one template at once are refused by Postgres
    await client.query(`drop database if exists "${name}" with (force)`);
    await client.query(`create database "${name}" template "${template}" strategy file_copy`);
  } finally {
    await client.end();
  }
  return databaseAt(admin, name);
}

/** Forgets a copy. */
export async function dropDatabase(admin: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  await client.query(`drop database if exists "${name}" with (force)`).finally(() => client.end());
}
