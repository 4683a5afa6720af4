// Deploying, checking and writing migrations with Prisma's engine; it keeps the real _prisma_migrations table.
import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { FILTERS, LOCK_FILE, MIGRATIONS, migrationsList, openEngine } from "./schema-engine.mjs";

async function withEngine(url, work) {
  const opened = await openEngine(url);
  try {
    return await work(opened);
  } finally {
    await opened.end();
  }
}

/** Applies what is missing. Returns the names applied. */
export async function deployMigrations(url) {
  return withEngine(url, async ({ engine }) => {
    const done = await engine.applyMigrations({ migrationsList: await migrationsList(), filters: FILTERS });
    return done.appliedMigrationNames;
  });
}

/** What differs between the folder and the database's history: edited, failed or missing migrations. */
export async function migrationStatus(url) {
  return withEngine(url, async ({ engine }) =>
    engine.diagnoseMigrationHistory({
      migrationsList: await migrationsList(),
      optInToShadowDatabase: false,
      filters: FILTERS,
    }),
  );
}

/** Difference between all migrations, applied to a scratch database, and the schema. `script`: as SQL. */
export async function schemaDrift(url, script) {
  const name = `shadow_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database "${name}" template template0`);
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  try {
    return await withEngine(scratch.toString(), async ({ engine, schema }) => {
      await engine.applyMigrations({ migrationsList: await migrationsList(), filters: FILTERS });
      const from = { tag: "schemaDatasource", ...schema, configDir: process.cwd() };
      const to = { tag: "schemaDatamodel", ...schema };
      return engine.diff({ from, to, script, exitCode: true, shadowDatabaseUrl: null, filters: FILTERS });
    });
  } finally {
    await client.query(`drop database "${name}" with (force)`);
    await client.end();
  }
}

/** Writes the next migration from the difference. Returns its folder, or null when there is none. */
export async function writeMigration(url, name) {
  const difference = await schemaDrift(url, true);
  if (difference.exitCode !== 2) return null;
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join(MIGRATIONS, `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "migration.sql"), difference.stdout);
  await writeFile(path.join(MIGRATIONS, "migration_lock.toml"), LOCK_FILE);
  return folder;
}
