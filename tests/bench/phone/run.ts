import { cpus, loadavg } from "node:os";
import { db } from "@/lib/platform/db/client";
import { SESSION_SECRET, startApp } from "../../running-app/app-server";
import { aBrowser } from "./desk";
import { measureSlowProcessor } from "./slow-processor";

const ROSTERS = (process.env.BENCH_ROSTERS ?? "600,5000").split(",").map(Number);

const say = (text: string) => console.log(text);

say(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(2)} before we begin.`);
const app = await startApp();
Object.assign(process.env, { DATABASE_URL: app.databaseUrl, NEXTAUTH_SECRET: SESSION_SECRET, PUBLIC_URL: app.address });
const browser = await aBrowser();
try {
  say("Processor four times slower than this machine's:");
  const slow = [];
  for (const people of ROSTERS) slow.push(await measureSlowProcessor(browser, app.address, people));
  console.table(slow);
} finally {
  await browser.close();
  await db.$disconnect();
  await app.stop();
}
