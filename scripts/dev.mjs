// npm run dev: the same database as npm start, and Next's development server.
import { spawn } from "node:child_process";
import { buildDoor } from "./door.mjs";
import { deployMigrations } from "./migrations.mjs";
import { joinPostgres } from "./postgres-users.mjs";
import { appEnv, checkedEnv } from "./settings.mjs";
import { run, runProgram } from "./sources.mjs";

process.env.NODE_ENV ||= "development";
const env = checkedEnv();
const database = env.DATABASE_URL ? { url: env.DATABASE_URL, leave: async () => {} } : await joinPostgres(env.DATA_DIR);
const processEnv = appEnv(env, database.url);
await run(process.execPath, ["scripts/generate.mjs"], processEnv);
const door = await buildDoor({ watch: true });
await deployMigrations(database.url);
await runProgram("scripts/seed.ts", processEnv);
const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev", "-p", String(env.PORT)], {
  env: processEnv,
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
server.once("exit", async (code) => {
  await door.dispose();
  await database.leave();
  process.exit(code ?? 0);
});
