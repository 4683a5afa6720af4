import { expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { aPen, aPhone, send } from "../factories/door";
import { aHeldMeeting } from "../factories/minutes";
import { crowded } from "../factories/multiplied";

type Explained = { "QUERY PLAN": { Plan: { "Shared Hit Blocks": number; "Shared Read Blocks": number } }[] };

// The planner knows nothing yet of a meeting that was filled just now, and takes it for one row.
it("judges a batch without reading a fresh roster of 5,000 persons", async () => {
  const meeting = await aHeldMeeting();
  await crowded(meeting, 5000);
  const roster = await db.rosterEntry.findMany({ where: { assemblyId: meeting.id }, take: 200 });
  const phone = await aPhone(meeting);
  const pen = aPen(phone);
  const events = roster.map(({ personId }) => pen.came(personId));
  const { results } = await send(phone, events);
  expect(new Set(results.map(({ result }) => result))).toEqual(new Set(["stored"]));

  const [ids, persons] = [events.map(({ id }) => id), roster.map(({ personId }) => personId)];
  const known = () => db.$queryRaw<Explained[]>`
    EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT * FROM attendance_known(${meeting.id}::uuid,
      ${meeting.municipalityId}::uuid, ${phone.deviceId}, ${ids}::uuid[], '{}', ${persons}::uuid[], '{}', '{}')`;
  await known(); // makes the plan
  const [explained] = await known();
  const { "Shared Hit Blocks": hit = 0, "Shared Read Blocks": read = 0 } = explained?.["QUERY PLAN"][0]?.Plan ?? {};
  expect(hit + read).toBeGreaterThan(400);
  expect(hit + read).toBeLessThan(20 * events.length);
});
