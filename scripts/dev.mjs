// npm run dev: the same database as npm start, and Next's development server.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { buildDoor } from "./door.mjs";
import { deployMigrations } from "./migrations.mjs";
import { generateSheets } from "./plain-css.mjs";
import { joinPostgres } from "./postgres-users.mjs";
import { appEnv, checkedEnv, keepAddress } from "./settings.mjs";
import { run, runProgram } from "./sources.mjs";

/** Where the stylesheets of plain pages look for classes. */
const SHEET_SOURCES = ["components", "app/[locale]/door", "app/[locale]/(public)"];

process.env.NODE_ENV ||= "development";
const env = checkedEnv();
const database = env.DATABASE_URL ? { url: env.DATABASE_URL, leave: async () => {} } : await joinPostgres(env.DATA_DIR);
const processEnv = appEnv(env, database.url);
await run(process.execPath, ["scripts/generate.mjs"], processEnv);
const door = await buildDoor({ watch: true });
watchClasses();
await deployMigrations(database.url);
await runProgram("scripts/seed.ts", processEnv);
keepAddress(env, processEnv.PUBLIC_URL);
const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev", "-p", String(env.PORT)], {
  env: processEnv,
  stdio: "inherit",
});

/** A class that a component uses anew belongs in the stylesheet of its page, and the door page's name changes with it. */
function watchClasses() {
  let timer;
  const again = async () => {
    await generateSheets();
    await door.rebuild();
  };
  const changed = (_, file) => {
    if (/generated|\.test\./.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => again().catch(console.error), 200);
  };
  for (const folder of SHEET_SOURCES) watch(folder, { recursive: true }, changed);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
server.once("exit", async (code) => {
  await door.dispose();
  await database.leave();
  process.exit(code ?? 0);
});
