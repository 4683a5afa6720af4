import { cpus, loadavg } from "node:os";
import { db } from "@/lib/platform/db/client";
import { SESSION_SECRET, startApp } from "../../running-app/app-server";
import { SECOND_GENERATION } from "../../running-app/slow-link";
import { aBrowser } from "./desk";
import { measureOn2G } from "./on-2g";
import { measureSlowProcessor } from "./slow-processor";

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 400);
const SEEDS = Number(process.env.BENCH_SEEDS ?? 3);
const ROSTERS = (process.env.BENCH_ROSTERS ?? "600,5000").split(",").map(Number);

const say = (text: string) => console.log(text);

say(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(2)} before we begin.`);
const app = await startApp();
Object.assign(process.env, { DATABASE_URL: app.databaseUrl, NEXTAUTH_SECRET: SESSION_SECRET, PUBLIC_URL: app.address });
const browser = await aBrowser();
try {
  const { bitsPerSecond, tripMs, loss } = SECOND_GENERATION;
  say(
    `2G: ${bitsPerSecond / 1000} kbit/s and ${tripMs} ms each way, ${loss * 100} % lost. ${PEOPLE} presences, times in s.`,
  );
  const rows = [];
  for (let seed = 1; seed <= SEEDS; seed++) rows.push(await measureOn2G(browser, app.address, PEOPLE, seed));
  console.table(rows);
  say("Processor four times slower than this machine's:");
  const slow = [];
  for (const people of ROSTERS) slow.push(await measureSlowProcessor(browser, app.address, people));
  console.table(slow);
} finally {
  await browser.close();
  await db.$disconnect();
  await app.stop();
}
