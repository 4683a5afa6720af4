import { cpus, loadavg } from "node:os";
import { db } from "@/lib/platform/db/client";
import { FRIDAY } from "../factories/minutes";
import { SESSION_SECRET, startApp } from "../running-app/app-server";
import { type Case, casesOf } from "./cases";
import { type Measured, measure, median } from "./measure";
import { scriptBytes } from "./script-bytes";
import { bareServer, minimalNext, residentMegabytes } from "./servers";

const MEETINGS = Number(process.env.BENCH_MEETINGS ?? 5000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);
const WRITES = ROUNDS * SECONDS * 60;

const say = (text: string) => console.log(text);

say(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(2)} before we begin.`);
say("Building the minimal Next page, filling a database …");
const [bare, minimal] = [await bareServer(), await minimalNext()];
const app = await startApp();
try {
  Object.assign(process.env, {
    DATABASE_URL: app.databaseUrl,
    NEXTAUTH_SECRET: SESSION_SECRET,
    PUBLIC_URL: app.address,
  });
  app.setClock(FRIDAY);
  const plain = (name: string, address: string): Case => ({ name, address, path: "/", connections: 10 });
  const yardsticks = [plain("bare node:http", bare.address), plain("minimal Next page", minimal.address)];
  const cases = [...yardsticks, ...(await casesOf(app, MEETINGS, WRITES))];
  const pids = new Map([...cases.map(({ address }) => [address, app.pid] as const)]);
  pids.set(bare.address, bare.pid).set(minimal.address, minimal.pid);
  say(`${MEETINGS} meetings. ${ROUNDS} rounds, all cases in each, ${SECONDS} s per case.`);
  const found = await rounds(cases);
  await print(cases, found, pids);
} finally {
  await db.$disconnect();
  await app.stop();
  minimal.stop();
  bare.stop();
}

/** All cases in every round, so that what else the machine does meets them alike; a round before does not count. */
async function rounds(cases: Case[]): Promise<Map<string, Measured[]>> {
  const found = new Map<string, Measured[]>(cases.map(({ name }) => [name, []]));
  for (const each of cases) await measure(each, 1);
  for (let round = 0; round < ROUNDS; round++)
    for (const each of cases) found.get(each.name)?.push(await measure(each, each.next ? 2 * SECONDS : SECONDS));
  return found;
}

async function print(cases: Case[], found: Map<string, Measured[]>, pids: Map<string, number>): Promise<void> {
  const rate = (name: string) => median((found.get(name) ?? []).map((each) => each.rate));
  const rows = [];
  for (const { name, address, path, headers } of cases) {
    const each = found.get(name) ?? [];
    const script = await scriptBytes(address, path, headers);
    rows.push({
      name,
      "req/s": Number(rate(name).toFixed(1)),
      "of bare": ratio(rate(name) / rate("bare node:http")),
      "of minimal Next": ratio(rate(name) / rate("minimal Next page")),
      "p50 ms": median(each.map(({ p50 }) => p50)),
      "p99 ms": median(each.map(({ p99 }) => p99)),
      "JS files, gzip KB": Number((script.files / 1024).toFixed(1)),
      "inline JS KB": Number((script.inline / 1024).toFixed(1)),
      "RSS MB": Math.round(residentMegabytes(pids.get(address) ?? app.pid)),
      failed: each.reduce((sum, { failed }) => sum + failed, 0),
    });
  }
  console.table(rows);
  const bareRates = (found.get("bare node:http") ?? []).map((each) => each.rate);
  const spread = (Math.max(...bareRates) - Math.min(...bareRates)) / median(bareRates);
  say(
    `Noise: the bare page varied by ${(spread * 100).toFixed(0)} % between rounds (${bareRates.map(Math.round).join(", ")} req/s).`,
  );
  say("Only ratios of one run mean something, and differences smaller than the noise mean nothing.");
}

function ratio(value: number): string {
  return `${value.toFixed(value < 0.1 ? 3 : 2)} ×`;
}
