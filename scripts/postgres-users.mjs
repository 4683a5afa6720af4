// Several programs may share one embedded Postgres: the last one to leave turns it off.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startPostgres, stopPostgres } from "./embedded-postgres.mjs";

const folderOf = (home) => path.join(home, "pg.users");

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Starts or joins the cluster of a data folder. `leave` stops it when nobody else uses it. */
export async function joinPostgres(home, options) {
  mkdirSync(folderOf(home), { recursive: true });
  const own = path.join(folderOf(home), String(process.pid));
  writeFileSync(own, "");
  const server = await startPostgres(home, options);
  const leave = async () => {
    rmSync(own, { force: true });
    for (const name of readdirSync(folderOf(home))) {
      if (isAlive(Number(name))) return;
      rmSync(path.join(folderOf(home), name), { force: true });
    }
    await stopPostgres(home);
  };
  return { ...server, leave };
}
