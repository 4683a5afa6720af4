import { FRIDAY } from "../factories/minutes";
import { deployments, NEXT_BUILD } from "../running-app/next-deployment";
import { expect, PHONE, test } from "./journey";
import { aDoorScene, atTheDoor, letIn } from "./steps/door";

test("a new version waits until the old page is closed; neither loses anything", async ({ browser, at, app }) => {
  at(FRIDAY);
  const scene = await aDoorScene();
  const site = await deployments(app.address);
  const context = await browser.newContext({ viewport: PHONE, baseURL: site.address, timezoneId: "Asia/Bishkek" });
  const door = await letIn(context, scene);
  const { page } = door;
  await context.setOffline(true);
  await door.find("токто");
  await door.came("Жылдыз Токтогулова");
  site.deploy();
  await context.setOffline(false);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration("/"))?.update());
  await expect.poll(() => page.evaluate(isWaiting)).toBe(true);
  await door.rows(0, 1); // what the old version wrote goes home
  await door.go("carry"); // a part that the old page had not asked for yet
  await expect(page.getByText(door.t("carry.none"))).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).not.toHaveAttribute("data-build", NEXT_BUILD);
  await page.close();
  await context.setOffline(true);
  await expect(async () => {
    const fresh = await context.newPage();
    await fresh.goto("/ky/door#at=names");
    await expect(fresh.locator("html")).toHaveAttribute("data-build", NEXT_BUILD, { timeout: 1000 });
    const again = atTheDoor(fresh);
    await again.find("токто");
    await expect(again.row("Жылдыз Токтогулова")).toContainText(again.t("names.takeBack"));
    await fresh.close();
  }).toPass();
  await context.close();
  await site.close();
});

test("a page of the office that stays open does not hold a new version up", async ({ browser, at, app }) => {
  at(FRIDAY);
  const scene = await aDoorScene();
  const site = await deployments(app.address);
  const context = await browser.newContext({ viewport: PHONE, baseURL: site.address, timezoneId: "Asia/Bishkek" });
  const office = await context.newPage();
  await office.goto("/ky/sign-in");
  const { page } = await letIn(context, scene);
  site.deploy();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration("/"))?.update());
  await expect.poll(() => page.evaluate(isWaiting)).toBe(true);
  await page.close();
  await expect(async () => {
    const fresh = await context.newPage();
    await fresh.goto("/ky/door");
    const build = await fresh.locator("html").getAttribute("data-build");
    await fresh.close();
    expect(build).toBe(NEXT_BUILD);
  }).toPass();
  await expect(office.locator("main")).toBeVisible();
  await context.close();
  await site.close();
});

const isWaiting = async () => Boolean((await navigator.serviceWorker.getRegistration("/"))?.waiting);
