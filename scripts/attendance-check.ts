// npm run db:attendance: folds the log of every meeting anew and compares it with the counts that the database keeps. Exit
// code 1 when one differs; with `-- --repair` the counts are written as the log has them.
import { parseArgs } from "node:util";
import { findDifferences, repairCounts } from "../lib/attendance/recount/commands";
import type { Difference } from "../lib/attendance/recount/differences";
import { listCountedMeetings } from "../lib/attendance/recount/queries";
import { now } from "../lib/platform/clock";
import { db } from "../lib/platform/db/client";

const USAGE = "npm run db:attendance [-- --repair]";

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { repair: { type: "boolean", default: false } } });
  let [meetings, wrong] = [0, 0];
  for await (const meetingId of listCountedMeetings()) {
    meetings += 1;
    const differences = await findDifferences(meetingId);
    if (differences.length === 0) continue;
    wrong += 1;
    if (values.repair) await repairCounts({ by: null, now: now(), did: "attendance.repair" }, meetingId);
    console.error(`${values.repair ? "REPAIRED" : "DIFFERS "}  ${meetingId}: ${differences.map(asText).join("; ")}`);
  }
  console.log(wrong === 0 ? `${meetings} meetings, all counted right.` : `${wrong} of ${meetings} meetings differ.`);
  if (wrong > 0 && !values.repair) process.exitCode = 1;
}

function asText({ what, kept, counted }: Difference): string {
  return `${what} is ${kept}, the log says ${counted}`;
}

await main(process.argv.slice(2))
  .catch((error: Error) => {
    console.error(`${error.message}\n${USAGE}`);
    process.exitCode = 1;
  })
  .finally(() => db.$disconnect());
