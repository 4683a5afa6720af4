const node = process.execPath;
const bin = (name) => `node_modules/.bin/${name}`;
const vitest = (...args) => ({ command: bin("vitest"), args: ["run", "-c", "tests/vitest.config.ts", ...args] });

/** What needs no database and no browser. */
export const CHECK_STEPS = [
  { name: "generated code", command: node, args: ["scripts/generate.mjs"] },
  { name: "types", command: bin("tsc"), args: ["--noEmit"] },
  { name: "lint and format", command: bin("biome"), args: ["check", "."] },
  { name: "unit, property, architecture and message tests", ...vitest("--project", "unit") },
];

/** Everything else, in the order in which it is cheapest to fail. */
export const FULL_STEPS = [
  {
    name: "migrations agree with the schema",
    command: node,
    args: ["scripts/migrate.mjs", "drift"],
    env: { DATA_DIR: ".data/test" },
  },
  { name: "integration on Postgres", ...vitest("--project", "integration") },
  { name: "production build", command: node, args: ["scripts/build.mjs"] },
  { name: "doors: every action and endpoint for every role, and fuzzing", ...vitest("--project", "doors") },
  {
    name: "fault runs: phones, network, server and database fail, every tap comes home",
    ...vitest("--project", "faults"),
  },
  {
    name: "end to end in Chromium",
    command: bin("playwright"),
    args: ["test", "-c", "tests/playwright.config.ts"],
    env: { NODE_OPTIONS: "--conditions=react-server", TZ: "Asia/Kathmandu" },
  },
];
