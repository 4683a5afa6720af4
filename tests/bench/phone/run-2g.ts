import { db } from "@/lib/platform/db/client";
import { SESSION_SECRET, startApp } from "../../running-app/app-server";
import { SECOND_GENERATION } from "../../running-app/slow-link";
import { aBrowser } from "./desk";
import { measureOn2G, type On2G } from "./on-2g";

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 400);
const SEEDS = Number(process.env.BENCH_SEEDS ?? 5);
/** Another run may take the seeds where one left off. */
const FIRST = Number(process.env.BENCH_SEED ?? 1);

const app = await startApp();
Object.assign(process.env, { DATABASE_URL: app.databaseUrl, NEXTAUTH_SECRET: SESSION_SECRET, PUBLIC_URL: app.address });
const browser = await aBrowser();
try {
  const { bitsPerSecond, tripMs, loss } = SECOND_GENERATION;
  console.log(
    `2G: ${bitsPerSecond / 1000} kbit/s, ${tripMs} ms each way, ${loss * 100} % lost, connections break. Seconds and bytes;`,
  );
  console.log(`a roster of ${PEOPLE + 200}, ${PEOPLE} presences taken without any network. To be home in 60 s.`);
  const rows: On2G[] = [];
  for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
    rows.push(await measureOn2G(browser, app.address, PEOPLE, seed));
    console.log(JSON.stringify(rows.at(-1)));
  }
  console.table(rows);
  const worst = (of: (row: On2G) => number) => Math.max(...rows.map(of));
  console.log(
    `Worst of ${SEEDS}: field of the PIN ${worst((row) => row.openedAfter)}, first names ${worst((row) => row.namesAfter)} and`,
    `everything taken along ${worst((row) => row.readyAfter)} after the PIN, presences home ${worst((row) => row.homeAfter)}.`,
  );
} finally {
  await browser.close();
  await db.$disconnect();
  await app.stop();
}
