import { describe, expect, it } from "vitest";
import { findAttendance } from "@/lib/attendance/queries";
import { db } from "@/lib/platform/db/client";
import { seededRandom } from "@/lib/platform/seeded-random";
import { aRandomLog } from "../factories/door-log";
import { aMeeting } from "../factories/minutes";
import { aPerson } from "../factories/people";
import { runTypeScript } from "./run-program";

const check = (...args: string[]) =>
  runTypeScript("scripts/attendance-check.ts", args, { DATABASE_URL: process.env.DATABASE_URL ?? "" });

async function aLog(seed: string): Promise<string> {
  const { id: meetingId, municipalityId } = await aMeeting();
  const personIds = [(await aPerson({ municipalityId })).id, (await aPerson({ municipalityId })).id];
  const data = aRandomLog(seededRandom(seed), { meetingId, municipalityId, personIds }, 60);
  await db.attendanceEvent.createMany({ data });
  return meetingId;
}

describe("the check of the counts", () => {
  it("finds what was changed past the log, says where, and writes it right again", async () => {
    const [sound, named, presence] = [await aLog("1"), await aLog("2"), await aLog("3")];
    expect(await check()).toMatchObject({ code: 0, stdout: "3 meetings, all counted right.\n", stderr: "" });
    const before = await db.attendanceTotal.findUniqueOrThrow({ where: { meetingId: named } });
    await db.attendanceTotal.update({ where: { meetingId: named }, data: { named: { increment: 3 }, women: 999 } });
    await db.attendancePresence.updateMany({ where: { meetingId: presence }, data: { taps: { increment: 1 } } });
    const found = await check();
    expect(found).toMatchObject({ code: 1, stdout: "2 of 3 meetings differ.\n" });
    expect(found.stderr).toContain(
      `${named}: named is ${before.named + 3}, the log says ${before.named}; women is 999`,
    );
    expect(found.stderr).not.toContain(sound);
    expect(await check("--repair")).toMatchObject({ code: 0, stdout: "2 of 3 meetings differ.\n" });
    expect(await check()).toMatchObject({ code: 0 });
    const { byPerson } = await findAttendance(presence);
    expect(await db.attendancePresence.count({ where: { meetingId: presence, taps: { gt: 0 } } })).toBe(byPerson.size);
    expect(await db.auditEntry.count({ where: { did: "attendance.repair" } })).toBe(2);
  });

  it("says what it cannot do", async () => {
    const { code, stderr } = await check("--mend");
    expect([code, stderr]).toEqual([1, expect.stringContaining("npm run db:attendance")]);
  });
});
