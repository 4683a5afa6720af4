import type { Page } from "@playwright/test";
import { queueFile } from "@/lib/attendance/phone/queue-file";
import { findAttendance } from "@/lib/attendance/queries";
import { db } from "@/lib/platform/db/client";
import { translator } from "@/lib/platform/i18n/translate";
import { anId, aPen, aPhone, type Phone } from "../factories/door";
import { aHeldMeeting, FRIDAY, type MadeMeeting } from "../factories/minutes";
import { aPerson, expected } from "../factories/people";
import { expect, LAPTOP, PHONE, test } from "./journey";
import { signedInAs } from "./steps/people";

const t = translator("ky", "door-desk");
const words = translator("ky", "attendance");
let meeting: MadeMeeting;
let personId: string;

test.beforeEach(async ({ at }) => {
  at(FRIDAY);
  meeting = await aHeldMeeting();
  personId = (await aPerson({ municipalityId: meeting.municipalityId, name: "Айгүл Осмонова" })).id;
  await expected(meeting, [personId]);
});

/** What a phone sends, with its token and nothing else. */
async function sent(page: Page, phone: Phone, events: object[]): Promise<void> {
  const answer = await page.request.post("/api/v1/attendance", {
    headers: { authorization: `Bearer ${phone.token}` },
    data: { deviceId: phone.deviceId, events, sentAt: FRIDAY.toString(), waiting: events.length },
  });
  expect(answer.status()).toBe(200);
}

const who = () => ({ role: "specialist", municipalityId: meeting.municipalityId, name: "Айгүл Осмонова" }) as const;
const tally = (page: Page, label: string) =>
  page.locator("div", { has: page.getByText(label, { exact: true }) }).last();

test("the office watches phones report and clears the inbox", async ({ browserOf, accessible }) => {
  const { page } = await signedInAs(await browserOf(LAPTOP), who(), FRIDAY);
  await page.goto(`/ky/assemblies/${meeting.id}`);
  await page.getByRole("link", { name: t("numbers.toDoor") }).click();
  await page.waitForURL(/\/door$/);
  const phone = await aPhone(meeting);
  const pen = aPen(phone);

  await test.step("numbers come by themselves", async () => {
    await expect(tally(page, words("named"))).toContainText("—");
    const twins = [pen.walkedIn("Асел Токтосунова"), pen.walkedIn("Асел Токтосунова")];
    await sent(page, phone, [pen.came(personId), ...twins, pen.came(anId()), pen.counted(5, 4)]);
    await expect(tally(page, words("named"))).toContainText("3", { timeout: 15_000 });
    await expect(page.getByText(t("kind.unknown-person"), { exact: true })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(words("gap.counted-above-named", { by: 6 }))).toBeVisible();
  });

  await test.step("a person the register lacks is found there", async () => {
    await page.getByText(t("find.open"), { exact: true }).click();
    await page.getByRole("searchbox", { name: t("find.label") }).fill("айг осм");
    await page.getByRole("button", { name: t("find.search") }).click();
    await page.getByRole("button", { name: `${t("find.link")}: Айгүл Осмонова` }).click();
    await expect(page.getByText(t("inbox.empty"))).toBeVisible();
    await page.getByText(t("inbox.decided"), { exact: true }).click();
    await accessible(page);
    await page.getByRole("button", { name: new RegExp(`^${t("inbox.reopen")}:`) }).click();
    await expect(page.getByText(t("kind.unknown-person"), { exact: true })).toBeVisible();
    await page.getByRole("button", { name: t("choice.unknown-person.dismiss") }).click();
    await expect(page.getByText(t("inbox.empty"))).toBeVisible();
  });

  await test.step("two entries become one person, and two again", async () => {
    await page.getByRole("button", { name: `${words("same.merge")}: Асел Токтосунова` }).click();
    await expect(tally(page, words("named"))).toContainText("2", { timeout: 15_000 });
    await page.getByRole("button", { name: `${words("same.undo")}: Асел Токтосунова` }).click();
    await expect(tally(page, words("named"))).toContainText("3", { timeout: 15_000 });
  });

  await test.step("the phone is shut out", async () => {
    await page.getByText(t("devices.revokeOpen"), { exact: true }).click();
    await page.getByRole("button", { name: `${t("devices.revoke")}: Эшик 1` }).click();
    await expect(page.locator("#devices").getByText(new RegExp(t("devices.revoked")))).toBeVisible();
    const answer = await page.request.post("/api/v1/attendance", {
      headers: { authorization: `Bearer ${phone.token}` },
      data: { deviceId: phone.deviceId, events: [] },
    });
    expect(answer.status()).toBe(401);
  });

  await test.step("the list goes along as a file", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: t("export.link") }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text.match(/Асел Токтосунова/g)).toHaveLength(2);
  });
});

test("where streams do not come through, the page asks for the numbers again and again", async ({ browserOf }) => {
  const context = await browserOf(LAPTOP);
  await context.route(/\/live$/, (route) => route.abort());
  const { page } = await signedInAs(context, who(), FRIDAY);
  const asked = page.waitForResponse(/\/live\?once=1$/);
  await page.goto(`/ky/assemblies/${meeting.id}/door`);
  await asked;
  await expect(tally(page, words("named"))).toContainText("—");
  const phone = await aPhone(meeting);
  await sent(page, phone, [aPen(phone).came(personId)]);
  await expect(tally(page, words("named"))).toContainText("1", { timeout: 20_000 });
});

test("a link is made, shown once with its PIN, and ended; without JavaScript too", async ({
  browserOf,
  browser,
  app,
  accessible,
}) => {
  const { page } = await signedInAs(await browserOf(PHONE), who(), FRIDAY);
  await page.goto(`/ky/assemblies/${meeting.id}/door`);
  await page.getByLabel(t("links.label")).fill("2-каалга, Асан");
  await page.getByRole("button", { name: t("links.make") }).click();
  await expect(page.getByText(t("links.madeTitle"))).toBeVisible();
  await expect(page.locator(".print-sheet")).toContainText(/\/ky\/door#link=[0-9a-f-]{36}\./);
  await expect(page.locator(".print-sheet strong")).toHaveText(/^\d{6}$/);
  await accessible(page);
  await page.reload();
  await expect(page.getByText(t("links.madeTitle"))).toHaveCount(0);

  const plain = await browser.newContext({
    ...{ viewport: LAPTOP, baseURL: app.address, javaScriptEnabled: false },
    storageState: await page.context().storageState(),
  });
  const still = await plain.newPage();
  await still.goto(`/ky/assemblies/${meeting.id}/door`);
  await still.getByText(t("links.revokeOpen")).click();
  await still.getByRole("button", { name: `${t("links.revoke")}: 2-каалга, Асан` }).click();
  await expect(still.locator("#links").getByText(/жапкан/)).toBeVisible();
  await still.getByLabel(t("links.label")).fill("3-каалга");
  await still.getByRole("button", { name: t("links.make") }).click();
  await expect(still.locator(".print-sheet strong")).toHaveText(/^\d{6}$/);
  await plain.close();
});

test("a phone without a network is emptied as a file, once and again", async ({ browserOf }) => {
  const { page } = await signedInAs(await browserOf(LAPTOP), who(), FRIDAY);
  await page.goto(`/ky/assemblies/${meeting.id}/door`);
  const phone = await aPhone(meeting);
  const pen = aPen(phone);
  const events = [pen.came(personId), pen.walkedIn(), pen.came(anId())];
  const owner = { meetingId: meeting.id, deviceId: phone.deviceId, name: "Эшик 1" };
  const file = {
    ...{ name: "queue.json", mimeType: "application/json" },
    buffer: Buffer.from(queueFile(owner, events, FRIDAY.toString())),
  };
  const take = async (given: typeof file) => {
    await page.locator("#take-in input[type=file]").setInputFiles(given);
    await page.getByRole("button", { name: t("takeIn.send"), exact: true }).click();
  };
  await take(file);
  await expect(
    page.getByText(`${t("takeIn.doneTitle")}: ${t("takeIn.stored")} 2, ${t("takeIn.needs-review")} 1`),
  ).toBeVisible();
  await take(file);
  await expect(page.getByText(`${t("takeIn.doneTitle")}: ${t("takeIn.duplicate")} 3`)).toBeVisible();
  expect((await findAttendance(meeting.id)).named).toBe(2);
  expect(await db.attendanceReview.count({ where: { meetingId: meeting.id } })).toBe(1);
  await take({ ...file, buffer: Buffer.from("{}") });
  await expect(page.getByText(t("takeIn.notQueue"))).toBeVisible();
});
