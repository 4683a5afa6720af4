// Postgres refuses to run as root. As root we start it through a user namespace (it then looks like a plain user to
// Postgres while the files stay root's own) or, where namespaces are forbidden, through setpriv as an unprivileged user.
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";

/** An unprivileged account of this system: [uid, gid] as strings. */
function plainAccount() {
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .filter((fields) => Number(fields[2]) > 0);
  const chosen = accounts.find((f) => f[0] === "postgres") ?? accounts.find((f) => f[0] === "nobody") ?? accounts[0];
  return [chosen[2], chosen[3]];
}

const works = (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** How root becomes somebody Postgres accepts; decided once per data folder. */
function wayFor(dataDir) {
  const [uid, gid] = plainAccount();
  const namespace = ["--user", `--map-user=${uid}`, `--map-group=${gid}`, "--"];
  const drop = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    "--clear-groups",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
    "--",
  ];
  // An existing cluster fixes the mode: its owner must equal the user Postgres sees.
  const owner = existsSync(dataDir) ? statSync(dataDir).uid : null;
  if (owner !== Number(uid) && works("unshare", [...namespace, "true"])) return { prefix: ["unshare", ...namespace] };
  const ids = { uid: Number(uid), gid: Number(gid) };
  if (works("setpriv", [...drop, "true"])) return { prefix: ["setpriv", ...drop], owner: ids };
  return { prefix: [], owner: ids, options: ids };
}

let decided;

/** Rewrites a command so that Postgres accepts its user. Returns [command, args, spawnOptions]. */
export function asPostgresUser(command, args, dataDir, folder = dataDir) {
  if (process.platform === "win32" || process.getuid() !== 0) return [command, args, {}];
  decided ??= wayFor(dataDir);
  if (decided.owner) {
    mkdirSync(folder, { recursive: true });
    chownSync(folder, decided.owner.uid, decided.owner.gid);
  }
  const [first, ...rest] = [...decided.prefix, command, ...args];
  return [first, rest, decided.options ?? {}];
}
