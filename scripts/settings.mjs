// The checked environment, and the secrets that are made once and kept in the data folder.
import { randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { readEnv } from "../lib/platform/env.ts";

/** The checked environment; a wrong variable is a clear message and exit code 1. */
export function checkedEnv() {
  const read = readEnv(process.env);
  const problems = read.ok ? folderProblems(read.env.DATA_DIR) : read.problems;
  if (read.ok && problems.length === 0) return read.env;
  for (const problem of problems) console.error(`Wrong setting: ${problem}`);
  process.exit(1);
}

/** Makes the data folder, one step at a time: asked to make all of /proc/x/y at once, Node never comes back. */
function folderProblems(folder) {
  const missing = [];
  for (let step = path.resolve(folder); !existsSync(step); step = path.dirname(step)) missing.unshift(step);
  try {
    for (const step of missing) mkdirSync(step);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return statSync(folder).isDirectory() ? [] : [`DATA_DIR: ${folder} is not a folder`];
  } catch (error) {
    return [`DATA_DIR: ${folder} cannot be used (${error.code})`];
  }
}

/** Secrets of this installation: given by the environment, else made once and kept. */
export function secretsOf(env) {
  const file = path.join(env.DATA_DIR, "secrets.json");
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

const addressFile = (env) => path.join(env.DATA_DIR, "address");

/** Tells the programs beside the app (door:link …) where it was started. */
export function keepAddress(env, address) {
  writeFileSync(addressFile(env), address);
}

/** The app's address: as told, else where it was last started with this DATA_DIR. */
export function addressOf(env) {
  if (env.PUBLIC_URL) return env.PUBLIC_URL;
  const isKept = !process.env.PORT && existsSync(addressFile(env));
  return isKept ? readFileSync(addressFile(env), "utf8") : `http://localhost:${env.PORT}`;
}

/** What the app's processes are started with. */
export function appEnv(env, databaseUrl, address = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`) {
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
