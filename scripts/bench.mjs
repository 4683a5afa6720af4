// npm run bench: the production build measured, beside yardsticks of the same run, printed as ratios.
//   npm run bench           all of them
//   npm run bench -- pages  pages, beside a bare node:http page and a minimal Next page
//   npm run bench -- door   attendance of phones, beside bare INSERTs; BENCH_ROWS of history, BENCH_MINUTES for memory
import { appEnv, checkedEnv } from "./settings.mjs";
import { build, run } from "./sources.mjs";

const BENCHES = { pages: "tests/bench/run.ts", door: "tests/bench/door/run.ts" };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}.`);
  process.exit(1);
}
const env = appEnv({ ...checkedEnv(), NODE_ENV: "production" }, "postgresql://unused@localhost/unused");
await build(env);
for (const [name, program] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await run(process.execPath, ["--import", "tsx", "--conditions=react-server", program], {
    ...process.env,
    NODE_ENV: "production",
  });
}
