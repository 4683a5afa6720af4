import { dayMonthIn } from "@/lib/platform/i18n/phone-dates";
import { aMeeting, FRIDAY } from "../factories/minutes";
import { villagersAt } from "../factories/villagers";
import { SECOND_GENERATION } from "../running-app/slow-link";
import { slowNetwork } from "../running-app/slow-network";
import { expect, PHONE, test } from "./journey";
import { aDoorScene, aLink, atTheDoor, isReady, letIn } from "./steps/door";
import * as door from "./steps/door-phone";

/** Slow enough that it can be cut while the page is being taken along. */
const SLOW = { ...SECOND_GENERATION, bitsPerSecond: 300_000, tripMs: 10, loss: 0, repeatMs: 1, breaks: 0 };
const AWAY_MS = 2500;

test("the network goes while the page is being taken along, and comes back: it is taken whole, by itself", async ({
  app,
  at,
  browser,
}) => {
  at(FRIDAY);
  const meeting = await aMeeting();
  const [first] = await villagersAt(meeting, 3);
  const network = await slowNetwork({ target: () => app.address, profile: SLOW });
  const context = await browser.newContext({ viewport: PHONE, baseURL: network.address });
  await context.clock.install({ time: new Date(FRIDAY.epochMilliseconds) });
  const page = await context.newPage();
  const link = await door.aLink(meeting, FRIDAY);
  await page.goto(link.path);
  await expect(page.locator("#pin")).toBeVisible();
  const isTaken = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration("/"))?.active));
  expect(await isTaken(), "there is something left to take").toBe(false);
  network.cut();
  await page.waitForTimeout(AWAY_MS);
  network.mend();
  await door.openByLink(page, link, { opened: true });
  expect(await isTaken()).toBe(true);

  network.cut();
  await page.reload();
  if (first) await door.came(page, first);
  expect(await door.badgeOf(page)).toEqual({ waiting: 1, sent: 0, toLookAt: 0 });
  await context.clock.setSystemTime(new Date(FRIDAY.add({ hours: 24 }).epochMilliseconds));
  await door.goTo(page, "ready");
  await expect(page.getByText(dayMonthIn(FRIDAY.toString(), "Asia/Bishkek", "ky"))).toBeVisible(); // not of today
  await context.close();
  await network.close();
});

test("the page can be put among the phone's programs, and asks the browser to keep what it holds", async ({
  at,
  browserOf,
}) => {
  at(FRIDAY);
  const scene = await aDoorScene();
  for (const isKept of [true, false]) {
    const context = await browserOf(PHONE);
    await context.addInitScript((answer) => {
      StorageManager.prototype.persisted = async () => false;
      StorageManager.prototype.persist = async () => answer;
    }, isKept);
    const { page, t, go } = await letIn(context, scene);
    await go("ready");
    await expect(page.getByText(t(isKept ? "ready.good.room" : "ready.missing.room"))).toBeVisible();
    const tools = await context.newCDPSession(page);
    const { installabilityErrors } = await tools.send("Page.getInstallabilityErrors");
    const faults = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito");
    expect(faults).toEqual([]);
  }
});

test("until the list is whole the phone says not to leave yet, and what is missing", async ({
  accessible,
  at,
  browserOf,
}) => {
  at(FRIDAY);
  const scene = await aDoorScene();
  const context = await browserOf(PHONE);
  let letGo = () => {};
  const line = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await context.route("**/api/v1/attendance/*", async (route) => {
    await line;
    await route.continue();
  });
  const page = await context.newPage();
  const phone = atTheDoor(page);
  const { url, pin } = await aLink(scene);
  await page.goto(url);
  await phone.enter(pin);
  await expect(page.getByText(phone.t("ready.no"))).toBeVisible();
  await expect(page.getByText(phone.t("ready.missing.all"))).toBeVisible();
  await accessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await phone.go("names");
  await expect(page.getByRole("heading", { name: phone.t("first.title") })).toBeVisible();
  await accessible(page);
  await phone.go("ready");
  letGo();
  await isReady(phone);
});
