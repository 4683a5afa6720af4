import { cpus, loadavg } from "node:os";
import { db } from "@/lib/platform/db/client";
import { SESSION_SECRET, startApp } from "../../running-app/app-server";
import { aBrowser } from "./desk";
import { measureBarePhone, measureSlowProcessor, SLOWER } from "./slow-processor";

const ROSTERS = (process.env.BENCH_ROSTERS ?? "600,5000").split(",").map(Number);

const load = () => loadavg()[0]?.toFixed(2);

console.log(`Node ${process.version}, ${cpus().length} cores, load ${load()} before we begin.`);
const app = await startApp();
Object.assign(process.env, { DATABASE_URL: app.databaseUrl, NEXTAUTH_SECRET: SESSION_SECRET, PUBLIC_URL: app.address });
const browser = await aBrowser();
try {
  // The bare page before and after tells what the machine itself costs, and how steady it was.
  const measured = [{ ...(await measureBarePhone(browser, app.address)), load: load() }];
  for (const people of ROSTERS)
    measured.push({ ...(await measureSlowProcessor(browser, app.address, people)), load: load() });
  measured.push({ ...(await measureBarePhone(browser, app.address)), load: load() });
  console.log(`A phone ${SLOWER} times slower than this machine; ms, p50 / p95. Aims at p95: key 100, stored 50.`);
  console.table(measured);
} finally {
  await browser.close();
  await db.$disconnect();
  await app.stop();
}
