// npm start: database, migrations, seed, build, server; stops cleanly on Ctrl-C.
import { spawn } from "node:child_process";
import net from "node:net";
import pg from "pg";
import { isMissing, readStanding } from "../prisma/seed/standing.ts";
import { deployMigrations } from "./migrations.mjs";
import { joinPostgres } from "./postgres-users.mjs";
import { appEnv, checkedEnv, keepAddress } from "./settings.mjs";
import { build, isBuilt, runProgram } from "./sources.mjs";

const env = checkedEnv();
const host = process.env.HOST || "localhost";
const began = Date.now();
const say = (text) => console.log(`[${((Date.now() - began) / 1000).toFixed(1)} s] ${text}`);

let server;
let database;
let stopping = false;
let announced = false;

async function stop(code) {
  if (stopping) return;
  stopping = true;
  if (server?.exitCode === null) {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 8000).unref())]);
    if (server.exitCode === null) server.kill("SIGKILL");
  }
  await database?.leave();
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(0));
// The first program of the command was killed: nobody is left whom Ctrl-C would reach.
process.once("disconnect", () => stop(0));
process.channel?.unref();

function portFault() {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", (error) => resolve(error.code));
    probe.listen(env.PORT, host, () => probe.close(() => resolve(null)));
  });
}

/** A server whose start was killed is given the time to notice. */
async function assertPortFree() {
  let fault = await portFault();
  for (let tries = 0; fault === "EADDRINUSE" && tries < 20; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    fault = await portFault();
  }
  if (fault) throw new Error(`Port ${env.PORT} cannot be used (${fault}). Choose another: PORT=3001 npm start`);
}

async function openDatabase() {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, leave: async () => {} };
  say("Starting the embedded Postgres …");
  return joinPostgres(env.DATA_DIR);
}

/** Asked here and not by the seed itself: most starts find nothing to do, and need not load it. */
async function findStanding(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return readStanding(client).finally(() => client.end());
}

async function waitUntilReady(address) {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error("The server ended while starting.");
    const answer = await fetch(`${address}/api/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server was not ready in 30 s.");
}

async function start() {
  await assertPortFree();
  database = await openDatabase();
  const processEnv = appEnv(env, database.url);
  const applied = await deployMigrations(database.url);
  if (applied.length > 0) say(`Applied ${applied.length} migration(s).`);
  if (!isBuilt()) say("Building the app, one to two minutes …");
  await build(processEnv);
  const standing = await findStanding(database.url);
  if (isMissing(standing, { demo: env.DEMO, scale: env.DEMO_SCALE })) {
    say("Bringing in the first data …");
    await runProgram("scripts/seed.ts", processEnv);
  }
  const follow = ["--import", "./scripts/follow-parent.mjs"];
  const next = [...follow, "node_modules/next/dist/bin/next", "start", "-p", String(env.PORT), "-H", host];
  server = spawn(process.execPath, next, { env: processEnv, stdio: ["ignore", "pipe", "inherit"] });
  server.stdout.on("data", (text) => (announced || process.env.DEBUG) && process.stdout.write(text));
  server.once("exit", (code) => stop(code ?? 1));
  await waitUntilReady(`http://${host === "0.0.0.0" ? "localhost" : host}:${env.PORT}`);
  keepAddress(env, processEnv.PUBLIC_URL);
  say(`Ready: ${processEnv.PUBLIC_URL}`);
  if (env.DEMO) await runProgram("scripts/demo-accounts.ts", processEnv);
  else if (!standing.accounts) say('Nobody can sign in yet: npm run account:create -- --email … --name "…"');
  say("Ctrl-C stops it.");
  announced = true; // Next's own banner is left out; what the app says later (one-time codes, errors) is shown
}

start().catch(async (error) => {
  console.error(error.message);
  await stop(1);
});
