import { afterAll, beforeAll, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { anId, aPen, aPhone } from "../factories/door";
import { aHeldMeeting } from "../factories/minutes";
import { aPerson } from "../factories/people";
import { type CountingProxy, countingProxy, type Statement } from "../running-app/counting-proxy";
import { batchOf, postTo, resultsOf } from "./door-sender";
import { openDoors } from "./ground";

let doors: Awaited<ReturnType<typeof openDoors>>;
let proxy: CountingProxy;

beforeAll(async () => {
  const through = async (databaseUrl: string) => {
    proxy = await countingProxy(databaseUrl);
    return proxy.url;
  };
  doors = await openDoors({ through });
});
afterAll(async () => {
  await doors?.shut();
  await proxy?.close();
});

/** A new phone at a new meeting sends so many of each kind of event; what that asked of the database. */
async function statementsFor(size: number): Promise<Statement[]> {
  const meeting = await aHeldMeeting({ municipality: doors.ground.own });
  const phone = await aPhone(meeting);
  const pen = aPen(phone);
  const events = [];
  for (let n = 0; n < size; n++) {
    const came = pen.came((await aPerson(meeting)).id);
    events.push(came, pen.walkedIn(), pen.takenBack(came.id), pen.counted(n, n), pen.came(anId()));
  }
  proxy.take();
  await resultsOf(await postTo(doors.app.address, { token: phone.token, body: batchOf(phone, events) }));
  return proxy.take();
}

it("asks the database as often for 200 events as for 5", async () => {
  await statementsFor(1); // opens connections
  const [few, many] = [await statementsFor(1), await statementsFor(40)];
  expect(many.map(({ sql }) => sql.slice(0, 80))).toEqual(few.map(({ sql }) => sql.slice(0, 80)));
  expect(few.length).toBeLessThanOrEqual(3);
});

it("looks into one part of the log alone", async () => {
  const statements = (await statementsFor(3)).filter(({ sql }) => /attendance_(known|take)\(/.test(sql));
  expect(statements).toHaveLength(2);
  for (const { sql, values } of statements) expect(await partsRead(sql, values), sql).toHaveLength(1);
});

/** The parts of the log that a statement looks into when it is run again as it was sent. */
async function partsRead(sql: string, values: readonly (string | null)[]): Promise<string[]> {
  const name = `asked_${Math.floor(Math.random() * 1e9)}`;
  const literal = (value: string | null) => (value === null ? "NULL" : `'${value.replaceAll("'", "''")}'`);
  return db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`PREPARE ${name} AS ${sql}`);
    await tx.$queryRawUnsafe(`EXECUTE ${name}(${values.map(literal).join(", ")})`);
    const parts = await tx.$queryRaw<{ part: string }[]>`
      SELECT relname::text AS part FROM pg_stat_xact_user_tables
      WHERE relname ~ '^attendance_event_[0-9]+$' AND coalesce(idx_scan, 0) + coalesce(seq_scan, 0) > 0`;
    return parts.map(({ part }) => part);
  });
}
