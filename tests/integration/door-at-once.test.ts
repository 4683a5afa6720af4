import { describe, expect, it } from "vitest";
import { addWalkIn } from "@/lib/attendance/commands";
import { findAttendance } from "@/lib/attendance/queries";
import { findDifferences } from "@/lib/attendance/recount/commands";
import { saveOutcome } from "@/lib/decisions/outcomes/commands";
import { erasePerson } from "@/lib/people/commands";
import { db } from "@/lib/platform/db/client";
import { seededRandom } from "@/lib/platform/seeded-random";
import { aPen, aPhone, send } from "../factories/door";
import { shuffledParts } from "../factories/door-log";
import { aHeldMeeting, anOutcome, done, FRIDAY, signed } from "../factories/minutes";
import { aPerson } from "../factories/people";
import { aContext } from "../factories/write-context";

const SEED = process.env.DOOR_SEED ?? String(Math.floor(Math.random() * 1e9));
const ctx = () => aContext({ now: FRIDAY });
const logged = (meetingId: string) => db.attendanceEvent.count({ where: { meetingId } });

describe(`many phones at one door at once (DOOR_SEED=${SEED})`, () => {
  it("shuffled, doubled and overlapping batches make the one state that the taps make", async () => {
    const random = seededRandom(SEED);
    const meeting = await aHeldMeeting();
    const persons = await Promise.all(Array.from({ length: 30 }, () => aPerson(meeting)));
    const phones = await Promise.all(Array.from({ length: 6 }, () => aPhone(meeting)));
    const queues = phones.map((phone) => {
      const pen = aPen(phone);
      const taps = persons.filter(() => random.chance(0.6)).map(({ id }) => pen.came(id));
      const voids = taps.filter(() => random.chance(0.3)).map(({ id }) => pen.takenBack(id));
      return { phone, events: [...taps, ...voids, pen.walkedIn(), pen.counted(random.below(40), random.below(40))] };
    });
    const standing = new Set(
      queues.flatMap(({ events }) => {
        const voided = new Set(events.map(({ target }) => target));
        return events.flatMap(({ id, person }) =>
          person && !voided.has(id) ? [JSON.stringify(person) + ("new" in person ? id : "")] : [],
        );
      }),
    );
    await Promise.all(
      queues.flatMap(({ phone, events }) => [
        ...shuffledParts(random, [...events, ...events.slice(0, 10)], 9).map((part) => send(phone, part)),
        send(phone, events),
      ]),
    );
    expect(await logged(meeting.id)).toBe(queues.reduce((sum, { events }) => sum + events.length, 0));
    expect((await findAttendance(meeting.id)).named).toBe(standing.size);
    expect(await findDifferences(meeting.id)).toEqual([]);
    const devices = await db.doorDevice.findMany({ where: { meetingId: meeting.id } });
    for (const { phone, events } of queues)
      expect(devices.find(({ id }) => id === phone.deviceId)?.lastSeq).toBe(events.length);
  });

  it("the same batch sent eight times together is stored once and answered eight times", async () => {
    const meeting = await aHeldMeeting();
    const phone = await aPhone(meeting);
    const pen = aPen(phone);
    const events = Array.from({ length: 50 }, () => pen.walkedIn());
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(phone, events)));
    const results = answers.flatMap((answer) => answer.results.map(({ result }) => result));
    expect([results.filter((each) => each === "stored").length, results.length]).toEqual([50, 400]);
    for (const { deviceSeq, counts } of answers) expect([deviceSeq, counts.named]).toEqual([50, 50]);
  });

  it("the office writes, forgets and signs meanwhile: nobody waits for ever, and what came later is in the annex", async () => {
    const meeting = await aHeldMeeting({ items: 1 });
    const assemblyId = meeting.id;
    done(await saveOutcome(ctx(), anOutcome(meeting, meeting.itemIds[0] ?? "")));
    const persons = await Promise.all(Array.from({ length: 12 }, () => aPerson(meeting)));
    const phones = await Promise.all(Array.from({ length: 4 }, () => aPhone(meeting)));
    const walkIn = { name: "Асан", sex: "male", ageBand: "29-59", role: "resident", villageId: null } as const;
    const office = async () => {
      for (let n = 0; n < 4; n++) done(await addWalkIn(ctx(), { assemblyId, ...walkIn }));
      for (const { id } of persons.slice(0, 4)) done(await erasePerson(ctx(), id));
      await signed(meeting);
      return logged(assemblyId);
    };
    const door = phones.map(async (phone) => {
      const pen = aPen(phone);
      const said: string[] = [];
      for (const { id } of [...persons, ...persons])
        said.push(
          ...(await send(phone, [pen.came(id), pen.walkedIn()])).results.map(({ result, reason }) => reason ?? result),
        );
      return said;
    });
    const [signedAt, ...said] = await Promise.all([office(), ...door]);
    expect(await logged(assemblyId)).toBe(signedAt);
    const results = said.flat();
    expect(results).toHaveLength(4 * 48);
    expect(new Set(results)).toEqual(
      new Set(["stored", "meeting-signed", ...results.filter((one) => one === "unknown-person")]),
    );
    expect(results.filter((result) => result === "stored").length).toBe(signedAt - 4);
    const annex = await db.attendanceReview.count({ where: { meetingId: assemblyId } });
    expect(annex).toBe(results.length - (signedAt - 4));
    expect(await findDifferences(assemblyId)).toEqual([]);
  });
});
