import { expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { aPen, aPhone, type Phone, send } from "../factories/door";
import { aHeldMeeting } from "../factories/minutes";
import { crowded } from "../factories/multiplied";

type Explained = { "QUERY PLAN": { Plan: { "Shared Hit Blocks": number; "Shared Read Blocks": number } }[] };
type Meeting = { id: string; municipalityId: string };

/** Blocks that are read to judge a batch. */
async function blocksFor(meeting: Meeting, phone: Phone, ids: string[], persons: string[]): Promise<number> {
  const [explained] = await db.$queryRaw<Explained[]>`
    EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT * FROM attendance_known(${meeting.id}::uuid,
      ${meeting.municipalityId}::uuid, ${phone.deviceId}, ${ids}::uuid[], '{}', ${persons}::uuid[], '{}', '{}')`;
  const { "Shared Hit Blocks": hit = 0, "Shared Read Blocks": read = 0 } = explained?.["QUERY PLAN"][0]?.Plan ?? {};
  return hit + read;
}

/** All that the planner knows is another meeting, and that each part of the log holds a little of others. */
async function anotherMeeting(): Promise<void> {
  await crowded(await aHeldMeeting(), 600);
  await db.$executeRaw`
    INSERT INTO attendance_event (id, meeting_id, municipality_id, kind, women, device_id, device_seq, device_at, utc_offset,
      happened_at, by_name, received_at)
    SELECT uuidv7(), md5(n % 64 || '')::uuid, gen_random_uuid(), 'tally', 1, 'd', 1, now(), 360, now(), 'Айгүл Осмонова', now()
      FROM generate_series(1, 1280) n`;
  await db.$executeRaw`ANALYZE`;
}

// A plan that is made while the planner takes the meeting for one row is kept when there are thousands.
it.each([
  ["has no figures of", async () => {}],
  ["knows nothing but others of", anotherMeeting],
] as const)("judges a batch by its own rows alone, at a meeting that the planner %s", async (_, figures) => {
  const meeting = await aHeldMeeting();
  await figures();
  await crowded(meeting, 5000);
  const roster = await db.rosterEntry.findMany({ where: { assemblyId: meeting.id }, select: { personId: true } });
  const phone = await aPhone(meeting);
  const pen = aPen(phone);
  const batches = Array.from({ length: 6 }, (_, batch) => {
    const persons = roster.slice(batch * 200, batch * 200 + 200).map(({ personId }) => personId);
    const events = persons.map((personId) => pen.came(personId));
    return { events, persons, ids: events.map(({ id }) => id) };
  });
  for (const { events, ids, persons } of batches) {
    await blocksFor(meeting, phone, ids, persons);
    const { results } = await send(phone, events);
    expect(new Set(results.map(({ result }) => result))).toEqual(new Set(["stored"]));
  }
  const [{ ids, persons } = { ids: [], persons: [] }] = batches;
  const blocks = await blocksFor(meeting, phone, ids, persons);
  expect(blocks).toBeGreaterThan(400);
  expect(blocks).toBeLessThan(20 * ids.length);
});
