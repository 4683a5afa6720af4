import type { BrowserContext, Page } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { findAttendance } from "@/lib/attendance/queries";
import { db } from "@/lib/platform/db/client";
import { aUser } from "../factories/accounts";
import { aMeeting, FRIDAY, type MadeMeeting } from "../factories/minutes";
import { aMunicipality } from "../factories/territories";
import { type Villager, villagersAt } from "../factories/villagers";
import { expect, LAPTOP, PHONE, test } from "./journey";
import * as door from "./steps/door-phone";
import { officeDoor, shownInOffice } from "./steps/office-door";
import { signedIn, signedInAs } from "./steps/people";

const WALK_IN = "Жибек Токтосунова";

let meeting: MadeMeeting;
let villagers: Villager[];

/** A phone whose clock runs, so many hours off. */
async function aPhone(context: BrowserContext, hoursOff = 0): Promise<BrowserContext> {
  await context.clock.install({ time: new Date(FRIDAY.add({ hours: hoursOff }).epochMilliseconds) });
  return context;
}

/** What a phone shows: how many are present, and who of the list. */
async function shownOn(page: Page) {
  const named = await door.namedOn(page);
  const present: string[] = [];
  for (const villager of villagers) if (await door.isShownAsCome(page, villager)) present.push(villager.name);
  return { named, present: present.sort() };
}

/** The same as the database's own log has it. */
async function shownByServer() {
  const { named, byPerson } = await findAttendance(meeting.id);
  const present = villagers.filter(({ id }) => byPerson.has(`person:${id}`)).map(({ name }) => name);
  return { named, present: present.sort() };
}

test.beforeEach(async ({ at }) => {
  at(FRIDAY);
  const municipality = await aMunicipality({ villages: [{ ky: "Көк-Жар" }] });
  meeting = await aMeeting({ municipality });
  villagers = await villagersAt(meeting, 16);
});

test("two phones without a network, one closed and opened again, one three days behind: the same list everywhere", async ({
  browserOf,
}) => {
  const [first, second] = [await aPhone(await browserOf(PHONE)), await aPhone(await browserOf(PHONE), -72)];
  let borrowed = await first.newPage();
  await door.openByLink(borrowed, await door.aLink(meeting, FRIDAY));
  const userId = await aUser({ role: "initiative-member", municipalityId: meeting.municipalityId });
  const own = await signedIn(second, userId, FRIDAY);
  await door.openAsMember(own, meeting);

  const { municipalityId } = meeting;
  const { page: office } = await signedInAs(await browserOf(LAPTOP), { role: "specialist", municipalityId }, FRIDAY);
  await office.goto(officeDoor(meeting));
  const before = await shownInOffice(office);
  expect(before).toEqual({ named: "—", present: [], walkIns: [] });

  await first.setOffline(true);
  await second.setOffline(true);
  for (const villager of villagers.slice(0, 8)) await door.came(borrowed, villager);
  for (const villager of villagers.slice(5, 12)) await door.came(own, villager);
  await door.walkedIn(borrowed, WALK_IN);
  await door.walkedIn(own, WALK_IN);
  const [both, onlyHers] = [villagers[6] as Villager, villagers[1] as Villager];
  await door.takeBack(borrowed, both); // the other phone's tap of the same person stands
  await door.takeBack(borrowed, onlyHers);
  await borrowed.close({ runBeforeUnload: false });
  borrowed = await first.newPage();
  await borrowed.goto("/ky/door");
  await door.came(borrowed, villagers[13] as Villager);
  expect(await door.badgeOf(borrowed)).toEqual({ waiting: 12, sent: 0, toLookAt: 0 });
  expect(await door.badgeOf(own)).toEqual({ waiting: 8, sent: 0, toLookAt: 0 });

  await first.setOffline(false);
  await second.setOffline(false);
  await door.allHome(borrowed);
  await door.allHome(own);
  await door.allHome(borrowed); // what the other brought meanwhile
  const present = [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13].map((at) => villagers[at]?.name ?? "").sort();
  const expected = { named: present.length + 2, present };
  await expect.poll(() => shownOn(own), { timeout: 60_000 }).toEqual(expected);
  await expect.poll(() => shownOn(borrowed), { timeout: 60_000 }).toEqual(expected);
  expect(await shownByServer()).toEqual(expected);
  const inOffice = { named: String(expected.named), present, walkIns: [WALK_IN, WALK_IN] };
  await expect.poll(() => shownInOffice(office), { timeout: 60_000 }).toEqual(inOffice);
  const total = await db.attendanceTotal.findUniqueOrThrow({ where: { meetingId: meeting.id } });
  expect(total.named).toBe(expected.named);
  expect(await door.badgeOf(borrowed)).toEqual({ waiting: 0, sent: 12, toLookAt: 0 });
  expect(await door.badgeOf(own)).toEqual({ waiting: 0, sent: 8, toLookAt: 0 });

  const { sameWalkIns, byPerson } = await findAttendance(meeting.id);
  expect(
    sameWalkIns.map((keys) => keys.length),
    "two of one name are shown to the office",
  ).toEqual([2]);
  await expect(office.locator("#same")).toContainText(WALK_IN); // by itself, a while after the numbers
  for (const { at } of byPerson.values()) {
    const off = Temporal.Instant.from(at).since(FRIDAY).total("hours");
    expect(Math.abs(off), "the clock that was three days behind was set right").toBeLessThan(1);
  }
});
