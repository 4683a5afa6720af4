import { cpus, loadavg } from "node:os";
import { db } from "@/lib/platform/db/client";
import { stopPostgres } from "../../../scripts/embedded-postgres.mjs";
import { aUser, signedInCookie } from "../../factories/accounts";
import { anAssembly } from "../../factories/assemblies";
import { crowded } from "../../factories/multiplied";
import { aMunicipality } from "../../factories/territories";
import { type RunningApp, SESSION_SECRET, startApp } from "../../running-app/app-server";
import { LASTING } from "../../running-app/template-database";
import { median } from "../measure";
import { bareInsert } from "./bare-insert";
import { loadHistory } from "./history";
import { phonesAt, sendBatches } from "./phones";
import { measureMemory, PROBED } from "./steady";

const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000);
const MINUTES = Number(process.env.BENCH_MINUTES ?? 0.5);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);
const BATCHES = [1, 50, 200];
const DEVICES = [1, 10, 50];
const ROSTER = 600;

const say = (text: string) => console.log(text);

say(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(2)} before we begin.`);
const app = await startApp({ cluster: LASTING, env: { DOOR_REQUESTS_PER_MINUTE: "1000000", ...PROBED } });
Object.assign(process.env, { DATABASE_URL: app.databaseUrl, NEXTAUTH_SECRET: SESSION_SECRET });
try {
  if (ROUNDS > 0) await cells(app, 0);
  if (ROUNDS > 0 && ROWS > 0) {
    const began = performance.now();
    await loadHistory(app.databaseUrl, ROWS, (done) => done % 1_000_000 === 0 && say(`${done} rows of history …`));
    say(`${ROWS} rows of history loaded in ${Math.round((performance.now() - began) / 1000)} s.`);
    await cells(app, ROWS);
  }
  if (MINUTES > 0) {
    const { meeting, roster } = await aMeeting();
    const specialist = await aUser({ role: "specialist", municipalityId: meeting.municipalityId });
    const reader = { meetingId: meeting.id, cookie: (await signedInCookie(specialist)).header };
    say(await measureMemory(app, await phonesAt(meeting, roster, 10), reader, MINUTES));
  }
} finally {
  await db.$disconnect();
  await app.stop();
  await stopPostgres(LASTING.home);
}

async function aMeeting() {
  const startsAt = new Date(Date.now() - 3_600_000).toISOString();
  const meeting = await anAssembly({ municipality: await aMunicipality(), startsAt });
  await crowded(meeting, ROSTER);
  const entries = await db.rosterEntry.findMany({ where: { assemblyId: meeting.id }, select: { personId: true } });
  return { meeting, roster: entries.map(({ personId }) => personId) };
}

/** Every size of batch with every number of phones at one meeting, beside bare INSERTs of the same shape, in turns. */
async function cells(running: RunningApp, history: number): Promise<void> {
  const { address, databaseUrl } = running;
  const unkeyed = await bareInsert(databaseUrl, "no key");
  const keyed = await bareInsert(databaseUrl, "primary key");
  const rows = [];
  for (const batch of BATCHES)
    for (const devices of DEVICES) {
      const { meeting, roster } = await aMeeting();
      const phones = await phonesAt(meeting, roster, devices);
      await sendBatches(address, phones, batch, 0.5);
      const found = { unkeyed: [] as number[], keyed: [] as number[], door: [] as number[], ms: [] as number[] };
      let refused = 0;
      for (let round = 0; round < ROUNDS; round++) {
        found.unkeyed.push(await unkeyed.measure(batch, devices, SECONDS));
        found.keyed.push(await keyed.measure(batch, devices, SECONDS));
        const load = await sendBatches(address, phones, batch, SECONDS);
        found.door.push(load.eventsPerSecond);
        found.ms.push(...load.batchMs);
        refused += load.refused;
      }
      rows.push({ "rows in the log": history, batch, phones: devices, ...line(found), refused });
    }
  console.table(rows);
}

function line({ unkeyed, keyed, door, ms }: Record<"unkeyed" | "keyed" | "door" | "ms", number[]>) {
  const sorted = ms.toSorted((a, b) => a - b);
  const spread = (Math.max(...unkeyed) - Math.min(...unkeyed)) / median(unkeyed);
  return {
    "events/s": Math.round(median(door)),
    "bare INSERT": Math.round(median(unkeyed)),
    "of bare": (median(door) / median(unkeyed)).toFixed(2),
    "of bare with a key": (median(door) / median(keyed)).toFixed(2),
    "noise of bare": `${Math.round(spread * 100)} %`,
    "batch p50 ms": Number((sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1)),
    "p95 ms": Number((sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(1)),
  };
}
