// Runs one of our TypeScript programs on the database of this checkout: with-database.mjs scripts/seed.ts [arguments]
import { databaseUrl } from "./database-url.mjs";
import { addressOf, appEnv, checkedEnv } from "./settings.mjs";
import { runProgram } from "./sources.mjs";

const [program, ...args] = process.argv.slice(2);
const env = checkedEnv();
const programEnv = appEnv(env, await databaseUrl(), addressOf(env));
try {
  await runProgram(program, programEnv, args);
} catch {
  process.exitCode = 1;
}
