import { describe, expect, it } from "vitest";
import { mergePresences, undoMerge } from "@/lib/attendance/merging/commands";
import { findAttendance, findMerges } from "@/lib/attendance/queries";
import { findDifferences } from "@/lib/attendance/recount/commands";
import { db } from "@/lib/platform/db/client";
import { seededRandom } from "@/lib/platform/seeded-random";
import { aRandomLog, shuffledParts } from "../factories/door-log";
import { aHeldMeeting, aMeeting, done, FRIDAY } from "../factories/minutes";
import { aPerson } from "../factories/people";
import { aContext } from "../factories/write-context";

const ctx = () => aContext({ now: FRIDAY });
const SEED = process.env.COUNTS_SEED ?? String(Math.floor(Math.random() * 1e9));

async function totalsOf(meetingId: string) {
  const total = await db.attendanceTotal.findUniqueOrThrow({ where: { meetingId } });
  const { named, women, men, youth } = total;
  return { named, counted: { women, men, youth, total: total.total } };
}

async function foldedOf(meetingId: string) {
  const { named, counted } = await findAttendance(meetingId);
  return { named, counted };
}

/** All that a merge changes, and its undoing puts back. */
async function standOf(meetingId: string) {
  const kept = await db.attendancePresence.findMany({ where: { meetingId }, orderBy: { key: "asc" } });
  const { named } = await db.attendanceTotal.findUniqueOrThrow({ where: { meetingId } });
  return { attendance: await findAttendance(meetingId), merges: await findMerges(meetingId), kept, named };
}

describe("the totals that the database keeps", () => {
  it(`are those of the fold after every statement, in any order (COUNTS_SEED=${SEED})`, async () => {
    const { municipalityId } = await aMeeting();
    const personIds: string[] = [];
    for (let n = 0; n < 6; n++) personIds.push((await aPerson({ municipalityId })).id);
    for (let round = 0; round < 40; round++) {
      const random = seededRandom(`${SEED} ${round}`);
      const { id: meetingId } = await aMeeting();
      const place = { meetingId, municipalityId, personIds };
      for (const part of shuffledParts(random, aRandomLog(random, place, 5 + random.below(30)), 12)) {
        await db.attendanceEvent.createMany({ data: part });
        expect(await totalsOf(meetingId), `round ${round}`).toEqual(await foldedOf(meetingId));
      }
      const presence = await db.attendancePresence.findMany({ where: { meetingId, taps: { gt: 0 } } });
      const { byPerson } = await findAttendance(meetingId);
      expect(new Map(presence.map(({ key, taps }) => [key, taps]))).toEqual(
        new Map([...byPerson].map(([key, { eventIds }]) => [key, eventIds.length])),
      );
    }
  });

  it("follow one statement for several meetings, and know the newest number", async () => {
    const { municipalityId, id: first } = await aMeeting();
    const { id: second } = await aMeeting();
    const { id: personId } = await aPerson({ municipalityId });
    const random = seededRandom(SEED);
    const rows = [first, second].flatMap((meetingId) =>
      aRandomLog(random, { meetingId, municipalityId, personIds: [personId] }, 20),
    );
    await db.attendanceEvent.createMany({ data: rows });
    for (const meetingId of [first, second]) {
      expect(await totalsOf(meetingId)).toEqual(await foldedOf(meetingId));
      const { _max } = await db.attendanceEvent.aggregate({ where: { meetingId }, _max: { seq: true } });
      expect((await db.attendanceTotal.findUniqueOrThrow({ where: { meetingId } })).lastSeq).toBe(_max.seq);
    }
  });

  it(`follow merges between taps and voids, and are as before when one is taken back (COUNTS_SEED=${SEED})`, async () => {
    for (let round = 0; round < 12; round++) {
      const random = seededRandom(`merge ${SEED} ${round}`);
      const { id: meetingId, municipalityId } = await aHeldMeeting();
      const personIds = [(await aPerson({ municipalityId })).id, (await aPerson({ municipalityId })).id];
      const log = aRandomLog(random, { meetingId, municipalityId, personIds }, 60);
      for (const part of shuffledParts(random, log, 12)) {
        await db.attendanceEvent.createMany({ data: part });
        const before = await standOf(meetingId);
        const keys = [...before.attendance.byPerson.keys()];
        const asked = { assemblyId: meetingId, keys: [random.pick(keys) ?? "", random.pick(keys) ?? ""] };
        // What the office may not do it refuses; the counts must hold either way.
        if ((await mergePresences(ctx(), asked)).ok) {
          const known = before.merges.map(({ merged }) => merged);
          const key = (await findMerges(meetingId)).find(({ merged }) => !known.includes(merged))?.merged ?? "";
          done(await undoMerge(ctx(), { assemblyId: meetingId, key }));
          expect(await standOf(meetingId), `round ${round}`).toEqual(before);
          done(await mergePresences(ctx(), asked));
        }
        const merges = await findMerges(meetingId);
        if (merges.length > 0 && random.chance(0.3))
          await undoMerge(ctx(), { assemblyId: meetingId, key: random.pick(merges).merged });
        expect(await findDifferences(meetingId), `round ${round}`).toEqual([]);
      }
    }
    expect(await db.presenceMerge.count()).toBeGreaterThan(20);
  });
});
