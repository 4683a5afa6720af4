// The first program of every npm command. Needs nothing but Node 20.19 and npm: installs the exact lock file when
// something is missing, then goes on under the project's own Node from node_modules.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const lock = createHash("sha256")
  .update(readFileSync(path.join(root, "package-lock.json")))
  .digest("hex");
const marker = path.join(root, "node_modules/.installed-lock");
if (!existsSync(marker) || readFileSync(marker, "utf8") !== lock) {
  console.log("Installing packages (npm ci), about a minute …");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  writeFileSync(marker, lock);
}

const bin = path.join(root, "node_modules/.bin");
const ownNode = path.join(bin, "node");
const [command, ...rest] = process.argv.slice(2);
const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, NEXT_TELEMETRY_DISABLED: "1" };
const child = spawn(
  existsSync(ownNode) ? ownNode : process.execPath,
  [path.join(root, `scripts/${command}.mjs`), ...rest],
  // The channel tells the child when this program is killed.
  { cwd: root, stdio: ["inherit", "inherit", "inherit", "ipc"], env },
);
// Ctrl-C reaches the whole group: the child cleans up, we only wait for it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
