// The checked environment, and the secrets that are made once and kept in the data folder.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readEnv } from "../lib/platform/env.ts";

/** The checked environment; a wrong variable is a clear message and exit code 1. */
export function checkedEnv() {
  const read = readEnv(process.env);
  if (read.ok) return read.env;
  for (const problem of read.problems) console.error(`Wrong setting: ${problem}`);
  process.exit(1);
}

/** Secrets of this installation: given by the environment, else made once and kept. */
export function secretsOf(env) {
  const file = path.join(env.DATA_DIR, "secrets.json");
  mkdirSync(env.DATA_DIR, { recursive: true });
  if (!existsSync(file)) {
    const made = { session: randomBytes(32).toString("base64"), actions: randomBytes(32).toString("base64") };
    writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const kept = JSON.parse(readFileSync(file, "utf8"));
  return {
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET ?? kept.session,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? kept.actions,
  };
}

/** What the app's processes are started with. */
export function appEnv(env, databaseUrl) {
  const address = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  return {
    ...process.env,
    ...secretsOf(env),
    NODE_ENV: env.NODE_ENV,
    DATABASE_URL: databaseUrl,
    DEMO: env.DEMO ? "1" : "0",
    PUBLIC_URL: address,
    NEXTAUTH_URL: address,
    PORT: String(env.PORT),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
