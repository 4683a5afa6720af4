import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findAttendance } from "@/lib/attendance/queries";
import { db } from "@/lib/platform/db/client";
import { translator } from "@/lib/platform/i18n/translate";
import { aMeeting, FRIDAY } from "../factories/minutes";
import { villagersAt } from "../factories/villagers";
import { readQr } from "../reading/qr-picture";
import { filmCodes } from "../running-app/fake-camera";
import { expect, LAPTOP, PHONE, test } from "./journey";
import * as door from "./steps/door-phone";
import { signedInAs } from "./steps/people";

const words = translator("ky", "door");
const t = translator("ky", "door-desk");
const PEOPLE = 40;

/** What a camera held over the phone sees: the code of each frame, until they come round again. */
async function framesOn(page: Page): Promise<string[]> {
  await door.goTo(page, "carry");
  await page.getByRole("button", { name: words("carry.qr"), exact: true }).click();
  const code = page.getByRole("img", { name: /: 1 \/ \d+$/ });
  await expect(code).toBeVisible();
  await page.getByRole("button", { name: words("carry.pause"), exact: true }).click();
  const of = Number((await code.getAttribute("aria-label"))?.split("/")[1]);
  const frames: string[] = [];
  for (let at = 1; at <= of; at++) {
    const shown = page.getByRole("img", { name: words("carry.frame", { at, of }), exact: true });
    frames.push(readQr(await shown.evaluate((svg) => svg.outerHTML)) ?? "");
    await page.evaluate(() => dispatchEvent(new Event("online"))); // a try to send, in vain, makes no other frames
    await page.getByRole("button", { name: words("carry.next"), exact: true }).click();
  }
  return frames;
}

test("a phone that found no network shows its rows to the office's laptop, twice: each is there once", async ({
  app,
  at,
  browserOf,
  launchOptions,
}) => {
  at(FRIDAY);
  const meeting = await aMeeting();
  const villagers = await villagersAt(meeting, PEOPLE);
  const pocket = await browserOf(PHONE);
  await pocket.clock.install({ time: new Date(FRIDAY.epochMilliseconds) });
  const phone = await pocket.newPage();
  await door.openByLink(phone, await door.aLink(meeting, FRIDAY));
  await pocket.setOffline(true);
  for (const villager of villagers) await door.came(phone, villager);
  const frames = await framesOn(phone);
  expect(frames.length).toBeGreaterThan(3);
  const queues = new Set(frames.map((frame) => /^JQ1[ZP](.{7})/.exec(frame)?.[1]));
  expect([...queues], "all of one queue").toEqual([expect.any(String)]);

  // The camera misses frames, and comes in the middle of the round.
  const film = path.join(mkdtempSync(path.join(tmpdir(), "jyiyn-")), "queue.y4m");
  filmCodes(film, [...frames.slice(2), "https://example.kg/", ...frames.slice(0, 3)], 6);
  const camera = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
  const laptop = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), ...camera, `--use-file-for-fake-video-capture=${film}`],
  });
  const context = await laptop.newContext({ viewport: LAPTOP, baseURL: app.address, permissions: ["camera"] });
  const { municipalityId } = meeting;
  const { page: office } = await signedInAs(context, { role: "specialist", municipalityId }, FRIDAY);
  await office.goto(`/ky/assemblies/${meeting.id}/door`);
  for (const result of ["takeIn.stored", "takeIn.duplicate"] as const) {
    await office.getByRole("button", { name: t("takeIn.camera"), exact: true }).click();
    await expect(office.locator("#take-in video")).toBeVisible();
    await expect(office.getByText(`${t("takeIn.doneTitle")}: ${t(result)} ${PEOPLE}`)).toBeVisible({ timeout: 90_000 });
    await expect(office.locator("#take-in video")).toBeHidden();
  }
  const arrived = async () => ({
    named: (await findAttendance(meeting.id)).named,
    rows: await db.attendanceEvent.count({ where: { meetingId: meeting.id } }),
    toReview: await db.attendanceReview.count({ where: { meetingId: meeting.id } }),
  });
  expect(await arrived()).toEqual({ named: PEOPLE, rows: PEOPLE, toReview: 0 });
  await expect(office.locator("#numbers").getByText(String(PEOPLE), { exact: true }).first()).toBeVisible();

  await pocket.setOffline(false); // at last there is one: all of it comes a third time
  await door.allHome(phone);
  expect(await door.badgeOf(phone)).toEqual({ waiting: 0, sent: PEOPLE, toLookAt: 0 });
  expect(await arrived()).toEqual({ named: PEOPLE, rows: PEOPLE, toReview: 0 });
  await laptop.close();
});
