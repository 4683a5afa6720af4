import { describe, expect, it } from "vitest";
import { forgetWalkIn } from "@/lib/attendance/commands";
import { findAttendance } from "@/lib/attendance/queries";
import { db } from "@/lib/platform/db/client";
import { anId, aPen, aPhone, send } from "../factories/door";
import { aDecidedMeeting, aHeldMeeting, done, FRIDAY, signed } from "../factories/minutes";
import { aPerson, expected } from "../factories/people";
import { aMunicipality } from "../factories/territories";
import { aContext } from "../factories/write-context";

const results = async (sent: ReturnType<typeof send>) =>
  (await sent).results.map(({ result, reason }) => (reason ? `${result} ${reason}` : result));
const reviewsOf = (meetingId: string) => db.attendanceReview.findMany({ where: { meetingId }, orderBy: { id: "asc" } });

async function aDoor() {
  const meeting = await aHeldMeeting();
  const { municipalityId } = meeting;
  const person = await aPerson({ municipalityId, villageId: meeting.municipality.villages[0]?.id });
  const phone = await aPhone(meeting);
  return { meeting, municipalityId, personId: person.id, phone, pen: aPen(phone) };
}

describe("a batch of the door", () => {
  it("is stored once, with traits of the server, and answered with the counts", async () => {
    const { meeting, personId, phone, pen } = await aDoor();
    await expected(meeting, [personId]);
    await db.rosterEntry.updateMany({ where: { personId }, data: { role: "jmeg" } });
    const events = [pen.came(personId), pen.walkedIn(), pen.counted(12, 9, 4)];
    const answer = await send(phone, events, {
      sentAt: FRIDAY.subtract({ minutes: 3 }).toString(),
      waiting: 5,
      build: "b1",
    });
    expect(answer).toEqual({
      results: events.map(({ id }) => ({ id, result: "stored" })),
      serverAt: FRIDAY.toString(),
      deviceSeq: 3,
      counts: { named: 2, counted: { women: 12, men: 9, youth: 4 } },
      protocol: 1,
    });
    expect(await results(send(phone, events))).toEqual(["duplicate", "duplicate", "duplicate"]);
    const rows = await db.attendanceEvent.findMany({ where: { meetingId: meeting.id }, orderBy: { seq: "asc" } });
    expect(rows.map(({ deviceSeq }) => deviceSeq)).toEqual([1, 2, 3]);
    expect(rows[0]).toMatchObject({
      sex: "female",
      role: "jmeg",
      villageId: meeting.municipality.villages[0]?.id,
      byName: "Эшик 1",
    });
    expect(rows[1]?.newPerson).toEqual({
      name: "Асан Үсөнов",
      sex: "male",
      ageBand: "29-59",
      role: "resident",
      villageId: null,
    });
    const device = await db.doorDevice.findUniqueOrThrow({ where: { id: phone.deviceId } });
    expect(device).toMatchObject({ lastSeq: 3, clockSkewMs: 180_000n, build: "b1", protocol: 1 });
    expect((await findAttendance(meeting.id)).named).toBe(2);
  });

  it("takes what a phone has left from an earlier link, under its old number; nothing of a device from elsewhere", async () => {
    const { meeting, personId, phone, pen } = await aDoor();
    const [before, stranger] = [aPen(await aPhone(meeting)), (await aDoor()).pen];
    const left = before.came(personId);
    expect(await results(send(phone, [left, pen.walkedIn()]))).toEqual(["stored", "stored"]);
    expect(await results(send(phone, [left]))).toEqual(["duplicate"]);
    const row = await db.attendanceEvent.findFirst({ where: { meetingId: meeting.id, id: left.id } });
    expect(row?.deviceId).toBe(left.device.deviceId);
    const other = { ...stranger.came(personId), meetingId: meeting.id };
    expect(await results(send(phone, [other]))).toEqual(["needs-review malformed"]);
  });

  it("knows again what came by an earlier link, and that the phone behind it has nothing left", async () => {
    const { meeting, personId, phone, pen } = await aDoor();
    const earlier = await aPhone(meeting);
    const before = aPen(earlier);
    const left = [
      before.came(personId),
      before.came(anId()),
      { ...before.walkedIn(), person: null },
      before.walkedIn(),
    ];
    const told = ["needs-review unknown-person", "needs-review malformed"];
    expect(await results(send(earlier, left.slice(1, 3), { waiting: 4 }))).toEqual(told);
    const device = () => db.doorDevice.findUniqueOrThrow({ where: { id: earlier.deviceId } });
    expect(await device()).toMatchObject({ lastSeq: 0, waiting: 2 });
    const answer = await send(phone, [...left.slice(0, 2), pen.walkedIn(), left[3]], { waiting: 4 });
    expect(answer.results.map(({ result }) => result)).toEqual(["stored", "duplicate", "stored", "stored"]);
    expect(answer.deviceSeq).toBe(1);
    expect(await device()).toMatchObject({ lastSeq: 4, waiting: 0, lastSeenAt: new Date(FRIDAY.epochMilliseconds) });
    expect(await reviewsOf(meeting.id)).toHaveLength(2);
    await send(phone, [before.came(anId()), before.came(anId())]);
    const reviews = await db.attendanceReview.findMany({ where: { deviceId: earlier.deviceId } });
    expect(reviews.map(({ deviceSeq }) => deviceSeq).sort()).toEqual([2, 3, 5, 6]);
    expect(await send(phone, [])).toMatchObject({ deviceSeq: 1 });
    expect(await device()).toMatchObject({ lastSeq: 6, waiting: 0 });
  });

  it("knows an id for ever: what is sent again years later is there already", async () => {
    const meeting = await aHeldMeeting();
    const phone = await aPhone(meeting, 24 * 800);
    const pen = aPen(phone);
    const events = [pen.walkedIn(), pen.came(anId())];
    await send(phone, events);
    expect(await results(send(phone, events, {}, FRIDAY.add({ hours: 24 * 799 })))).toEqual([
      "duplicate",
      "duplicate unknown-person",
    ]);
  });

  it("takes events in any order: a void before its tap", async () => {
    const { personId, phone, pen } = await aDoor();
    const came = pen.came(personId);
    const back = pen.takenBack(came.id, "башка киши");
    expect(await send(phone, [back])).toMatchObject({ deviceSeq: 0, counts: { named: 0 } });
    expect(await send(phone, [came])).toMatchObject({
      results: [{ result: "stored" }],
      deviceSeq: 2,
      counts: { named: 0 },
    });
    expect(await send(phone, [pen.came(personId)])).toMatchObject({ counts: { named: 1 } });
  });

  it("keeps for review what nobody can be, what is another meeting's, and what cannot be read; numbers go on", async () => {
    const { meeting, phone, pen } = await aDoor();
    const elsewhere = await aPerson({ municipalityId: (await aMunicipality()).id });
    const broken = { ...pen.walkedIn(), person: { new: { name: " \u0000\u200b " } } };
    const events = [
      pen.came(anId()),
      pen.came(elsewhere.id),
      pen.write({ kind: "present", meetingId: anId(), person: { personId: elsewhere.id } }),
      broken,
      pen.walkedIn("Асан", { villageId: anId() }),
      "nonsense",
    ];
    const told = ["unknown-person", "unknown-person", "not-your-meeting", "malformed", "malformed", "malformed"];
    const answer = await send(phone, events);
    expect(answer.results.map(({ reason }) => reason)).toEqual(told);
    expect(answer.results.map(({ id }) => id)).toEqual(
      events.map((each) => (typeof each === "string" ? null : each.id)),
    );
    expect(answer).toMatchObject({ deviceSeq: 5, counts: { named: 0 } });
    expect(await results(send(phone, events))).toEqual(told.map((reason) => `duplicate ${reason}`));
    const reviews = await reviewsOf(meeting.id);
    expect(reviews.map(({ fault }) => fault)).toEqual([null, null, null, "person", "unknown-village", "not-an-event"]);
    expect(await db.attendanceEvent.count({ where: { meetingId: meeting.id } })).toBe(0);
  });

  it("keeps the first of two contents of one id, and the second for review", async () => {
    const { meeting, personId, phone, pen } = await aDoor();
    const first = pen.walkedIn("Асан");
    const second = { ...first, person: { new: { name: "Үсөн", sex: "male", ageBand: "29-59", role: "resident" } } };
    const measured = { ...first, device: { ...first.device, clockSkewMs: 77 } };
    expect(await results(send(phone, [first, second, first, measured]))).toEqual([
      "stored",
      "needs-review malformed",
      "duplicate",
      "duplicate",
    ]);
    expect(await results(send(phone, [second, { ...first, kind: "present", person: { personId } }]))).toEqual([
      "duplicate malformed",
      "needs-review malformed",
    ]);
    expect((await reviewsOf(meeting.id)).map(({ fault }) => fault)).toEqual(["other-content", "other-content"]);
    expect(await send(phone, [])).toMatchObject({ counts: { named: 1 } });
  });

  it("counts what a wrong clock says, and asks the office to look", async () => {
    const { meeting, phone, pen } = await aDoor();
    const ahead = { ...pen.walkedIn(), device: { ...pen.walkedIn().device, deviceAt: "2031-01-01T00:00:00Z" } };
    const old = { ...pen.walkedIn(), device: { ...pen.walkedIn().device, deviceAt: "1999-01-01T00:00:00Z" } };
    expect(await results(send(phone, [ahead, old]))).toEqual(["needs-review clock-off", "needs-review clock-off"]);
    expect(await results(send(phone, [ahead]))).toEqual(["duplicate clock-off"]);
    const rows = await db.attendanceEvent.findMany({ where: { meetingId: meeting.id } });
    expect(rows.map(({ happenedAt }) => happenedAt.toISOString())).toEqual(Array(2).fill("2026-11-27T03:00:00.000Z"));
    expect((await reviewsOf(meeting.id)).map(({ reason }) => reason)).toEqual(["clock-off", "clock-off"]);
    expect(await send(phone, [])).toMatchObject({ counts: { named: 2 } });
  });

  it("goes to the annex once the minutes are signed, and changes no number", async () => {
    const meeting = await aDecidedMeeting();
    const phone = await aPhone(meeting);
    const pen = aPen(phone);
    const [before, after] = [pen.walkedIn("Асан"), pen.walkedIn("Үсөн")];
    expect(await results(send(phone, [before]))).toEqual(["stored"]);
    await signed(meeting);
    expect(await results(send(phone, [before, after, pen.counted(5, 5)]))).toEqual([
      "duplicate",
      "needs-review meeting-signed",
      "needs-review meeting-signed",
    ]);
    expect(await send(phone, [after])).toMatchObject({
      results: [{ result: "duplicate", reason: "meeting-signed" }],
      ...{ deviceSeq: 3, counts: { named: 1, counted: { women: null } } },
    });
  });

  it("is not shut by counts that somebody spoilt, and forgets a name also where it waits for a decision", async () => {
    const { meeting, phone, pen } = await aDoor();
    const tap = pen.walkedIn();
    const walkIn = { ...tap, device: { ...tap.device, deviceAt: "1999-01-01T00:00:00Z" } };
    expect(await results(send(phone, [walkIn]))).toEqual(["needs-review clock-off"]);
    done(await forgetWalkIn(aContext({ now: FRIDAY }), { assemblyId: meeting.id, key: `walk-in:${walkIn.id}` }));
    expect(JSON.stringify((await reviewsOf(meeting.id)).map(({ raw }) => raw))).not.toContain("Асан");
    expect(await results(send(phone, [walkIn]))).toEqual(["duplicate clock-off"]);
    await db.attendanceTotal.update({ where: { meetingId: meeting.id }, data: { named: 0 } });
    await db.attendancePresence.updateMany({ where: { meetingId: meeting.id }, data: { taps: 0 } });
    expect(await results(send(phone, [pen.takenBack(walkIn.id)]))).toEqual(["stored"]);
  });
});
