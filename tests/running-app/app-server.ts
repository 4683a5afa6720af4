import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Temporal } from "temporal-polyfill";
import { type Cluster, copyDatabase, dropDatabase, templateDatabase } from "./template-database";

const ROOT = path.join(import.meta.dirname, "../..");
export const SESSION_SECRET = "a-secret-for-tests-only-0123456789abcdef";

/** The built app, running on a database of its own, with a clock that tests can set. */
export type RunningApp = {
  address: string;
  databaseUrl: string;
  readonly pid: number;
  /** From now on it is this instant, until set again. */
  setClock(at: Temporal.Instant | string): void;
  /** What the server has printed so far, e.g. one-time codes. */
  printed(): string;
  /** Ends the server in the middle of whatever it does, as a power cut does. The database stays. */
  kill(): Promise<void>;
  /** Starts the killed server again, at the same address. */
  revive(): Promise<void>;
  stop(): Promise<void>;
};

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = net.createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

export type Starting = {
  /** Added to the process environment. */
  env?: Record<string, string>;
  /** The address under which the app reaches its database, when something stands between them. */
  through?: (databaseUrl: string) => Promise<string>;
  /** The Postgres that holds its database; that of the tests unless another is named. */
  cluster?: Cluster;
};

/** Starts the production build (run `npm run build` before). */
export async function startApp({ env = {}, through, cluster }: Starting = {}): Promise<RunningApp> {
  const { admin, template } = await templateDatabase(cluster);
  const name = `app_${randomBytes(6).toString("hex")}`;
  const databaseUrl = await copyDatabase(admin, template, name);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const clock = path.join(mkdtempSync(path.join(tmpdir(), "jyiyn-")), "clock");
  const seenUrl = (await through?.(databaseUrl)) ?? databaseUrl;
  const settings = { ...environmentOf(address, seenUrl, clock), PORT: String(port), ...env };
  const output: string[] = [];
  let server = serve(settings, output);
  await untilReady(address, server, output);
  return {
    address,
    databaseUrl,
    get pid() {
      return server.pid as number;
    },
    setClock: (at) => writeFileSync(clock, at.toString()),
    printed: () => output.join(""),
    kill: () => ended(server, "SIGKILL"),
    revive: async () => {
      server = serve(settings, output);
      await untilReady(address, server, output);
    },
    stop: async () => {
      await ended(server, "SIGTERM");
      await dropDatabase(admin, name);
    },
  };
}

function serve(env: NodeJS.ProcessEnv, output: string[]): ChildProcess {
  const next = ["node_modules/next/dist/bin/next", "start", "-p", env.PORT ?? "", "-H", "localhost"];
  const child = spawn(process.execPath, next, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => output.push(String(text)));
  return child;
}

function environmentOf(address: string, databaseUrl: string, clock: string): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: "production",
    TZ: "Asia/Kathmandu",
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: SESSION_SECRET,
    NEXTAUTH_URL: address,
    PUBLIC_URL: address,
    DEMO: "1",
    CLOCK_FILE: clock,
  };
}

async function untilReady(address: string, child: ChildProcess, output: string[]): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const answer = await fetch(`${address}/api/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The app did not start:\n${output.join("")}`);
}

async function ended(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
  await over;
  clearTimeout(timer);
}
