// npm run bench: the production build beside a bare node:http page and a minimal Next page, printed as ratios.

import { appEnv, checkedEnv } from "./settings.mjs";
import { build, run } from "./sources.mjs";

const env = appEnv({ ...checkedEnv(), NODE_ENV: "production" }, "postgresql://unused@localhost/unused");
await build(env);
await run(process.execPath, ["--import", "tsx", "--conditions=react-server", "tests/bench/run.ts"], {
  ...process.env,
  NODE_ENV: "production",
});
