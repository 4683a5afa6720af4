// npm run --silent door:link -- --meeting <id|demo> --hours 12 [--label …]: a borrowed-phone link for support and
// automation, with one device opened by it. Prints one JSON object: { meetingId, url, pin, deviceId, token }.
import { parseArgs } from "node:util";
import { LONGEST_HOURS, LONGEST_LABEL } from "../lib/attendance/links/link";
import { db } from "../lib/platform/db/client";
import { cleanLine } from "../lib/platform/i18n/clean-text";
import { isUuid } from "../lib/platform/uuid";
import { DEMO_PLACES } from "../prisma/seed/demo/accounts";

const USAGE = "npm run --silent door:link -- --meeting <id|demo> --hours 12 [--label …]";

type Asked = { meeting: string; hours: number; label: string };

/** What was asked for; throws with a sentence for the person at the console. */
function readAsked(args: string[]): Asked {
  const options = { meeting: { type: "string" }, hours: { type: "string" }, label: { type: "string" } } as const;
  const { values } = parseArgs({ args, options });
  const { meeting = "", hours = "12" } = values;
  if (meeting !== "demo" && !isUuid(meeting)) throw new Error("--meeting: the id of a meeting, or demo.");
  const amount = /^\d{1,3}(\.\d{1,2})?$/.test(hours) ? Number(hours) : 0;
  if (amount <= 0 || amount > LONGEST_HOURS) throw new Error(`--hours: a number up to ${LONGEST_HOURS}.`);
  const label = cleanLine(values.label ?? "door:link");
  if (label === "" || label.length > LONGEST_LABEL) throw new Error(`--label: 1 to ${LONGEST_LABEL} characters.`);
  return { meeting: meeting.toLowerCase(), hours: amount, label };
}

/** The meeting of the demonstration that is under way; when none is, the one of the least time ago or ahead. */
async function findDemoMeeting(now: number): Promise<string> {
  const meetings = await db.assembly.findMany({
    where: {
      withdrawnAt: null,
      municipality: { soate: { in: Object.values(DEMO_PLACES) } },
      ...{ notHeld: null, OR: [{ minutes: null }, { minutes: { signatures: { none: { withdrawnAt: null } } } }] },
    },
    select: { id: true, startsAt: true, holding: { select: { endedAt: true } } },
  });
  const isUnderWay = ({ holding }: (typeof meetings)[number]) => holding !== null && holding.endedAt === null;
  const distance = ({ startsAt }: (typeof meetings)[number]) => Math.abs(startsAt.getTime() - now);
  const [first] = meetings.sort((a, b) => Number(isUnderWay(b)) - Number(isUnderWay(a)) || distance(a) - distance(b));
  if (!first) throw new Error("There is no meeting of the demonstration here: run `npm start` first, or give an id.");
  return first.id;
}

async function main(args: string[]): Promise<void> {
  const asked = readAsked(args);
  // These ask for the database and the secret as soon as they are read.
  const { now } = await import("../lib/platform/clock");
  const { lendDevice } = await import("../lib/attendance/links/commands");
  const ctx = { by: null, now: now(), did: "door.lend" };
  const meetingId = asked.meeting === "demo" ? await findDemoMeeting(ctx.now.epochMilliseconds) : asked.meeting;
  const { hours, label } = asked;
  const outcome = await lendDevice(ctx, { assemblyId: meetingId, hours, label });
  if (!outcome.ok) throw new Error(`There is no meeting ${meetingId}.`);
  const { url, pin, deviceId, token } = outcome.value;
  console.log(JSON.stringify({ meetingId, url, pin, deviceId, token }));
}

await main(process.argv.slice(2))
  .catch((error: Error & { code?: string }) => {
    console.error(`${error.message}\n${USAGE}`);
    process.exitCode = 1;
  })
  .finally(() => db.$disconnect());
