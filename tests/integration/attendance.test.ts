import { describe, expect, it } from "vitest";
import * as commands from "@/lib/attendance/commands";
import { findAttendance } from "@/lib/attendance/queries";
import { saveOutcome } from "@/lib/decisions/outcomes/commands";
import { db } from "@/lib/platform/db/client";
import { aHeldMeeting, aMeeting, anOutcome, done, FRIDAY, signed } from "../factories/minutes";
import { aPerson, expected } from "../factories/people";
import { aMunicipality } from "../factories/territories";
import { aContext } from "../factories/write-context";

const ctx = () => aContext({ now: FRIDAY });
const walkIn = { name: "Үсөн Асанов", sex: "male", ageBand: "29-59", role: "resident", villageId: null } as const;
const log = (meetingId: string) => db.attendanceEvent.findMany({ where: { meetingId }, orderBy: { deviceSeq: "asc" } });

describe("attendance written in the office", () => {
  it("is an event with traits copied at that time and a number without gaps", async () => {
    const meeting = await aHeldMeeting();
    const { municipalityId, id: assemblyId } = meeting;
    const person = await aPerson({ municipalityId, villageId: meeting.municipality.villages[0]?.id });
    await expected(meeting, [person.id]);
    done(await commands.registerPresence(ctx(), { assemblyId, personId: person.id }));
    done(await commands.addWalkIn(ctx(), { assemblyId, ...walkIn }));
    await db.person.update({ where: { id: person.id }, data: { ageBand: "60-plus" } });
    const rows = await log(assemblyId);
    expect(rows.map(({ kind, deviceSeq, deviceId }) => [kind, deviceSeq, deviceId])).toEqual([
      ["present", 1, `office:${ctx().by?.userId}`],
      ["present", 2, `office:${ctx().by?.userId}`],
    ]);
    expect(rows[0]).toMatchObject({
      ageBand: "29-59",
      villageId: meeting.municipality.villages[0]?.id,
      utcOffset: 360,
    });
    expect(rows[0]?.id.charAt(14)).toBe("7");
  });

  it("is taken back by a void, never deleted, and may come again", async () => {
    const { id: assemblyId, municipalityId } = await aHeldMeeting();
    const { id: personId } = await aPerson({ municipalityId });
    const key = `person:${personId}`;
    done(await commands.registerPresence(ctx(), { assemblyId, personId }));
    expect(await commands.registerPresence(ctx(), { assemblyId, personId })).toMatchObject({ reason: "already-came" });
    done(await commands.takeBackPresence(ctx(), { assemblyId, key, reason: "башка киши" }));
    expect((await findAttendance(assemblyId)).named).toBe(0);
    expect(await commands.takeBackPresence(ctx(), { assemblyId, key })).toMatchObject({ reason: "not-present" });
    done(await commands.registerPresence(ctx(), { assemblyId, personId }));
    expect((await findAttendance(assemblyId)).named).toBe(1);
    expect((await log(assemblyId)).map(({ kind }) => kind)).toEqual(["present", "void", "present"]);
  });

  it("draws gap-free numbers for many presses at once", async () => {
    const { id: assemblyId } = await aHeldMeeting();
    const presses = Array.from({ length: 12 }, (_, n) =>
      commands.addWalkIn(ctx(), { assemblyId, ...walkIn, name: `Асан ${n}` }),
    );
    for (const outcome of await Promise.all(presses)) done(outcome);
    expect((await log(assemblyId)).map(({ deviceSeq }) => deviceSeq)).toEqual(
      Array.from({ length: 12 }, (_, n) => n + 1),
    );
  });

  it("keeps what was counted apart from what is named, and unknown apart from 0", async () => {
    const { id: assemblyId } = await aHeldMeeting();
    const count = { women: 177, men: null, youth: null, total: null };
    done(await commands.countHeads(ctx(), { assemblyId, ...count }));
    expect(await findAttendance(assemblyId)).toMatchObject({ named: 0, registered: false, counted: count });
    done(await commands.countHeads(ctx(), { assemblyId, women: 177, men: 168, youth: 0, total: null }));
    expect((await findAttendance(assemblyId)).counted).toEqual({ women: 177, men: 168, youth: 0, total: 345 });
    const wrong = { assemblyId, women: 10, men: 10, youth: null, total: 30 };
    expect(await commands.countHeads(ctx(), wrong)).toMatchObject({ reason: "women-and-men-not-total" });
  });

  it("corrects a walk-in and forgets the name on request; the count stays", async () => {
    const { id: assemblyId } = await aHeldMeeting();
    done(await commands.addWalkIn(ctx(), { assemblyId, ...walkIn }));
    const [key = ""] = (await findAttendance(assemblyId)).byPerson.keys();
    done(await commands.correctWalkIn(ctx(), { assemblyId, key, ...walkIn, name: "Үсөн Асан уулу" }));
    expect((await findAttendance(assemblyId)).byPerson.get(key)?.newPerson?.name).toBe("Үсөн Асан уулу");
    done(await commands.forgetWalkIn(ctx(), { assemblyId, key }));
    const state = await findAttendance(assemblyId);
    expect([state.named, state.byPerson.get(key)?.newPerson?.name, state.byPerson.get(key)?.sex]).toEqual([
      1,
      undefined,
      "male",
    ]);
    expect(JSON.stringify(await log(assemblyId), (_, v) => (typeof v === "bigint" ? "" : v))).not.toContain("Үсөн");
  });

  it("can't be altered or deleted in the log", async () => {
    const { id: assemblyId } = await aHeldMeeting();
    done(await commands.addWalkIn(ctx(), { assemblyId, ...walkIn }));
    await expect(db.$executeRaw`UPDATE attendance_event SET kind = 'void'`).rejects.toThrow("append-only");
    await expect(db.$executeRaw`DELETE FROM attendance_event`).rejects.toThrow("append-only");
    for (const whole of ["attendance_event", "attendance_event_0", "attendance_event_15"])
      await expect(db.$executeRawUnsafe(`TRUNCATE ${whole}`), whole).rejects.toThrow("append-only");
    await expect(
      db.$executeRaw`UPDATE attendance_event SET new_person = new_person - 'name', sex = 'female'`,
    ).rejects.toThrow("append-only");
    await expect(
      db.$executeRaw`UPDATE attendance_event SET new_person = jsonb_set(new_person, '{name}', '"Башка"')`,
    ).rejects.toThrow("append-only");
  });

  it("is of the own municipality, not before the day, and shut by a signature", async () => {
    const planned = await aMeeting();
    const other = await aMunicipality();
    const stranger = await aPerson({ municipalityId: other.id });
    const own = await aPerson({ municipalityId: planned.municipalityId });
    const press = (personId: string, now = FRIDAY) =>
      commands.registerPresence(aContext({ now }), { assemblyId: planned.id, personId });
    expect(await press(stranger.id)).toMatchObject({ reason: "not-found" });
    expect(await press("nonsense")).toMatchObject({ reason: "not-found" });
    expect(await press(own.id, aContext().now)).toMatchObject({ reason: "attendance-too-early" });
    const meeting = await aHeldMeeting({ items: 1 });
    done(await saveOutcome(ctx(), anOutcome(meeting, meeting.itemIds[0] ?? "")));
    await signed(meeting);
    expect(await commands.addWalkIn(ctx(), { assemblyId: meeting.id, ...walkIn })).toMatchObject({
      reason: "minutes-signed",
    });
  });
});
