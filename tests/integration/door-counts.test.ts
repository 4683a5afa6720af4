import { describe, expect, it } from "vitest";
import { findAttendance } from "@/lib/attendance/queries";
import { db } from "@/lib/platform/db/client";
import { seededRandom } from "@/lib/platform/seeded-random";
import { aRandomLog, shuffledParts } from "../factories/door-log";
import { aMeeting } from "../factories/minutes";
import { aPerson } from "../factories/people";

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
});
