import { findAttendance } from "@/lib/attendance/queries";
import { db } from "@/lib/platform/db/client";
import { seededRandom } from "@/lib/platform/seeded-random";
import { aMeeting, FRIDAY } from "../factories/minutes";
import { villagersAt } from "../factories/villagers";
import { expect, PHONE, test } from "./journey";
import * as door from "./steps/door-phone";
import { phoneInTrouble } from "./steps/phone-in-trouble";

/** How many runs, and the seed of the first: SEED=17 SEEDS=1 repeats one. */
const SEEDS = Number(process.env.SEEDS ?? 6);
const FIRST = Number(process.env.SEED ?? 1);
const STEPS = Number(process.env.STEPS ?? 14);

for (let seed = FIRST; seed < FIRST + SEEDS; seed++)
  test(`page closed and crashed, network lost, server killed: what the screen has said is there (SEED=${seed})`, async ({
    at,
    app,
    browserOf,
  }) => {
    at(FRIDAY);
    const random = seededRandom(`door faults ${seed}`);
    const meeting = await aMeeting();
    const villagers = await villagersAt(meeting, 10, `door faults ${seed}`);
    const context = await browserOf(PHONE);
    await context.clock.install({ time: new Date(FRIDAY.epochMilliseconds) });
    const page = await context.newPage();
    await door.openByLink(page, await door.aLink(meeting, FRIDAY));
    const phone = phoneInTrouble(page, { app, context, villagers, random });
    const story = await test.step("trouble", () => phone.suffer(STEPS));
    const { page: last, present } = await phone.recover();

    await expect.poll(() => door.badgeOf(last)).toMatchObject({ waiting: 0, toLookAt: 0 });
    const { named, byPerson } = await findAttendance(meeting.id);
    const there = [...byPerson.values()].map(({ personId }) => personId).sort();
    expect(there, story.join(", ")).toEqual(present);
    expect(named).toBe(present.length);
    expect(await door.namedOn(last)).toBe(present.length);
    const total = await db.attendanceTotal.findUnique({ where: { meetingId: meeting.id } });
    expect(total?.named ?? 0).toBe(present.length);
    const numbers = await db.attendanceEvent.findMany({
      where: { meetingId: meeting.id },
      orderBy: { deviceSeq: "asc" },
      select: { deviceSeq: true },
    });
    expect(numbers.map(({ deviceSeq }) => deviceSeq)).toEqual(numbers.map((_, index) => index + 1));
    expect((await door.badgeOf(last)).sent, "every row was sent once").toBe(numbers.length);
  });
