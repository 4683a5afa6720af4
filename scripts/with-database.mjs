// Runs one of our TypeScript programs on the database of this checkout: with-database.mjs scripts/seed.ts [arguments]
import { databaseUrl } from "./database-url.mjs";
import { appEnv, checkedEnv } from "./settings.mjs";
import { run } from "./sources.mjs";

const [program, ...args] = process.argv.slice(2);
const env = checkedEnv();
const programEnv = appEnv(env, await databaseUrl());
try {
  await run(process.execPath, ["--import", "tsx", "--conditions=react-server", program, ...args], programEnv);
} catch {
  process.exitCode = 1;
}
