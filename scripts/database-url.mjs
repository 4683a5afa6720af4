import { startPostgres } from "./embedded-postgres.mjs";

/** The database of this checkout: DATABASE_URL when set, else the embedded one below DATA_DIR (started when it is down). */
export async function databaseUrl() {
  return process.env.DATABASE_URL || (await startPostgres(process.env.DATA_DIR || ".data")).url;
}
