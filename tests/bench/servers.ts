import { type ChildProcess, execFileSync, fork, spawn } from "node:child_process";
import net from "node:net";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "../..");
const NEXT = path.join(ROOT, "node_modules/next/dist/bin/next");

export type Server = { address: string; pid: number; stop(): void };

/** A bare node:http page. */
export async function bareServer(): Promise<Server> {
  const child = fork(path.join(import.meta.dirname, "bare-server.ts"), { execArgv: ["--import", "tsx"] });
  const port = await new Promise<number>((resolve) => child.once("message", (told) => resolve(Number(told))));
  return serverOf(child, port);
}

/** The minimal Next app, built and started as production. */
export async function minimalNext(): Promise<Server> {
  const cwd = path.join(import.meta.dirname, "minimal-next");
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  execFileSync(process.execPath, [NEXT, "build"], { cwd, env, stdio: ["ignore", "ignore", "inherit"] });
  const port = await freePort();
  const child = spawn(process.execPath, [NEXT, "start", "-p", String(port), "-H", "localhost"], {
    cwd,
    env,
    stdio: "ignore",
  });
  const server = serverOf(child, port);
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(server.address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.stop();
  throw new Error("The minimal Next app did not start.");
}

function serverOf(child: ChildProcess, port: number): Server {
  return { address: `http://localhost:${port}`, pid: child.pid as number, stop: () => child.kill() };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, "localhost", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Memory in use by a process, in megabytes. */
export function residentMegabytes(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}
