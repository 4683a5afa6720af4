// npm run bench: the production build measured, beside yardsticks of the same run, printed as ratios.
//   npm run bench           all of them
//   npm run bench -- pages  pages, beside a bare node:http page and a minimal Next page
//   npm run bench -- door   attendance of phones, beside bare INSERTs, and the server's memory
//     --rows 10000000       of history in the log (1,000,000)
//     --minutes 10          of memory under load, a line each minute (0.5; 0 for none)
//     --rounds 0            of the INSERTs, so that memory alone is measured (3)
//   npm run bench -- 2g     a phone on 50 kbit/s, 600 ms, 10 % loss: first opening, and 400 presences home
//     --seeds 5             networks, --seed 1 the first of them
//   npm run bench -- phone  a phone four times slower than this machine: key to painted, tap to stored, beside a bare page
//     --rosters 600,5000    persons on the list; --searches 60 of three keys and a tap each; --slower 4
import { appEnv, checkedEnv } from "./settings.mjs";
import { build, run } from "./sources.mjs";

const BENCHES = {
  pages: "tests/bench/run.ts",
  door: "tests/bench/door/run.ts",
  "2g": "tests/bench/phone/run-2g.ts",
  phone: "tests/bench/phone/run.ts",
};

const words = process.argv.slice(2);
const options = {};
for (let at = words.findIndex(isOption); at >= 0; at = words.findIndex(isOption)) {
  const [name, value] = words.splice(at, 2);
  options[`BENCH_${name.slice(2).toUpperCase()}`] = value;
}
const unknown = words.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}.`);
  process.exit(1);
}
const env = appEnv({ ...checkedEnv(), NODE_ENV: "production" }, "postgresql://unused@localhost/unused");
await build(env);
for (const [name, program] of Object.entries(BENCHES)) {
  if (words.length > 0 && !words.includes(name)) continue;
  await run(process.execPath, ["--import", "tsx", "--conditions=react-server", program], {
    ...process.env,
    ...options,
    NODE_ENV: "production",
  });
}

function isOption(word) {
  return word.startsWith("--");
}
