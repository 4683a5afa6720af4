import type { Page } from "@playwright/test";
import { db } from "@/lib/platform/db/client";
import { translator } from "@/lib/platform/i18n/translate";
import { aUser } from "../factories/accounts";
import { anAgenda } from "../factories/agendas";
import { anAssembly, theHolidays } from "../factories/assemblies";
import { aMunicipality } from "../factories/territories";
import { MONDAY } from "../factories/write-context";
import { expect, LAPTOP, PHONE, test } from "./journey";
import { signedIn, signedInAs } from "./steps/people";
import { sound } from "./steps/screen";

const PASSWORD = "тоо-суу-2026-жаз";

test.beforeEach(async ({ at }) => {
  at(MONDAY);
  await theHolidays();
});

test("a meeting is planned with the keyboard alone", async ({ browserOf, accessible }) => {
  const { id: municipalityId } = await aMunicipality({ villages: [{ ky: "Көк-Жар" }, { ky: "Ак-Суу" }] });
  const a = translator("en", "assemblies");
  const { page } = await signedInAs(await browserOf(LAPTOP), { role: "specialist", municipalityId }, MONDAY);
  await page.goto("/en/desk");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText(translator("en", "shell")("skip"));
  await page.goto("/en/assemblies/new");
  await tabTo(page, "Көк-Жар");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/villageIds/);
  await expect(page.getByLabel("Көк-Жар")).toBeChecked();
  await expect(page.locator("td a").first()).toBeVisible();
  await tabTo(page, /^16/);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/details**");
  await tabTo(page, a("plan.chair"));
  await page.keyboard.type("Бакыт Асанов");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/en\/assemblies\/[0-9a-f-]{36}$/);
  await expect(page.getByText("16 November").first()).toBeVisible();
  await sound(page, accessible, "keyboard-planned");
});

test("an item of the agenda is dragged with the mouse to another place", async ({ browserOf, accessible }) => {
  const municipality = await aMunicipality();
  const assembly = await anAssembly({ municipality });
  const ids = await anAgenda(assembly);
  const scope = { role: "specialist", municipalityId: municipality.id } as const;
  const { page } = await signedInAs(await browserOf(LAPTOP), scope, MONDAY);
  await page.goto(`/ru/assemblies/${assembly.id}/agenda`);
  const item = (id = "") => page.locator(`[data-drag-item="${id}"]`);
  const shown = () => page.locator("[data-drag-item]").evaluateAll((all) => all.map((each) => each.dataset.dragItem));
  await expect.poll(shown).toEqual(ids);
  await sound(page, accessible, "agenda-drag");
  const [first = "", second = "", ...rest] = ids;
  const { height = 0 } = (await item(second).boundingBox()) ?? {};
  const below = { targetPosition: { x: 200, y: height - 6 } };
  await item(first).locator("[draggable]").dragTo(item(second), below);
  await expect.poll(shown).toEqual([second, first, ...rest]);
  await page.reload();
  await expect.poll(shown).toEqual([second, first, ...rest]);
  const [third = "", ...others] = rest;
  await item(third)
    .locator("[draggable]")
    .dragTo(item(second), { targetPosition: { x: 200, y: 6 } });
  await expect.poll(shown).toEqual([third, second, first, ...others]);
});

test("without JavaScript one signs in, plans, is told what is wrong, and gives a reason", async ({ browser, app }) => {
  const { id: municipalityId } = await aMunicipality();
  const email = `aigul-${municipalityId}@example.kg`;
  await aUser({ role: "specialist", municipalityId, email, password: PASSWORD });
  const [a, acc] = [translator("ru", "assemblies"), translator("ru", "accounts")];
  const context = await browser.newContext({ viewport: PHONE, baseURL: app.address, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/ru/assemblies/new");
  await page.waitForURL("**/ru/sign-in**");
  await page.getByLabel(acc("signIn.login")).fill(email);
  await page.getByLabel(acc("signIn.password")).fill("не то слово");
  await page.getByRole("button", { name: acc("signIn.submit") }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(page.getByLabel(acc("signIn.login"))).toHaveValue(email);
  await page.getByLabel(acc("signIn.password")).fill(PASSWORD);
  await page.getByRole("button", { name: acc("signIn.submit") }).click();
  await page.waitForURL("**/ru/assemblies/new**");
  await page.getByRole("button", { name: a("plan.showDays") }).click();
  await page.locator("td", { hasText: /^26/ }).getByRole("link").click();
  await page.getByLabel(a("plan.on"), { exact: true }).fill("31.11.2026");
  await page.getByLabel(a("plan.chair")).fill("Бакыт Асанов");
  await page.getByRole("button", { name: a("plan.submit") }).click();
  await expect(page.getByRole("alert").first()).toContainText(translator("ru", "fields")("not-a-date"));
  await expect(page.getByLabel(a("plan.chair"))).toHaveValue("Бакыт Асанов");
  await page.getByLabel(a("plan.on"), { exact: true }).fill("05.11.2026");
  await page.getByRole("button", { name: a("plan.submit") }).click();
  await page.getByText(a("gate.summary")).click();
  await page.getByLabel(a("gate.reason")).fill("Сель размыл дорогу, ждать нельзя");
  await page.getByRole("button", { name: a("gate.override") }).click();
  await page.waitForURL(/\/ru\/assemblies\/[0-9a-f-]{36}$/);
  await expect(page.getByText("Сель размыл дорогу, ждать нельзя").first()).toBeVisible();
  await context.close();
});

test("a double press plans one meeting", async ({ browserOf }) => {
  const { id: municipalityId, villages } = await aMunicipality();
  const { page } = await signedInAs(await browserOf(LAPTOP), { role: "specialist", municipalityId }, MONDAY);
  await page.goto(`/ky/assemblies/new/details?kind=gathering&villageIds[]=${villages[0]?.id}&on=26.11.2026`);
  await page.getByRole("button", { name: translator("ky", "assemblies")("plan.submit") }).dblclick();
  await page.waitForURL(/\/ky\/assemblies\/[0-9a-f-]{36}$/);
  expect(await db.assembly.count({ where: { municipalityId } })).toBe(1);
});

test("the same form sent twice without JavaScript plans one meeting", async ({ browser, app }) => {
  const { id: municipalityId, villages } = await aMunicipality();
  const userId = await aUser({ role: "specialist", municipalityId });
  const context = await browser.newContext({ viewport: LAPTOP, baseURL: app.address, javaScriptEnabled: false });
  const page = await signedIn(context, userId, MONDAY);
  await page.goto(`/ky/assemblies/new/details?kind=gathering&villageIds[]=${villages[0]?.id}&on=26.11.2026`);
  await page.getByRole("button", { name: translator("ky", "assemblies")("plan.submit") }).dblclick();
  await page.waitForURL(/\/ky\/assemblies\/[0-9a-f-]{36}$/);
  expect(await db.assembly.count({ where: { municipalityId } })).toBe(1);
  await context.close();
});

test("the language switch keeps the page, what was asked of it, and what was typed", async ({
  browserOf,
  accessible,
}) => {
  const { id: municipalityId, villages } = await aMunicipality();
  const { page } = await signedInAs(await browserOf(PHONE), { role: "specialist", municipalityId }, MONDAY);
  await page.goto(`/ky/assemblies/new/details?kind=gathering&villageIds[]=${villages[0]?.id}&on=26.11.2026`);
  await page.getByLabel(translator("ky", "assemblies")("plan.chair")).fill("Бакыт Асанов");
  await page.getByRole("link", { name: "Русский", exact: false }).or(page.locator("a[hreflang=ru]")).first().click();
  await page.waitForURL("**/ru/assemblies/new/details?**");
  await expect(page).toHaveURL(/on=26\.11\.2026|on=2026-11-26/);
  await expect(page.getByLabel(translator("ru", "assemblies")("plan.chair"))).toHaveValue("Бакыт Асанов");
  await sound(page, accessible, "language-kept");
  await page.locator("a[hreflang=en]").click();
  await expect(page.getByLabel(translator("en", "assemblies")("plan.chair"))).toHaveValue("Бакыт Асанов");
});

/** Presses Tab until that is in focus, as a person would. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    const words = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return at?.labels?.[0]?.textContent ?? at?.textContent ?? "";
    });
    if (typeof name === "string" ? words.includes(name) : name.test(words)) return;
  }
  throw new Error(`No way by keyboard to ${name}`);
}
