import { translator } from "@/lib/platform/i18n/translate";
import { aUser } from "../factories/accounts";
import { anAssembly, theHolidays } from "../factories/assemblies";
import { aMunicipality } from "../factories/territories";
import { MONDAY } from "../factories/write-context";
import { expect, LAPTOP, PHONE, test } from "./journey";
import { signedIn } from "./steps/people";
import { sound } from "./steps/screen";

const PASSWORD = "тоо-суу-2026-жаз";

test("signed out everywhere in the middle of a long form: after signing in again the same form sends everything that was typed", async ({
  at,
  browserOf,
  accessible,
}) => {
  at(MONDAY);
  await theHolidays();
  const { id: municipalityId, villages } = await aMunicipality();
  const email = `aigul-${municipalityId}@example.kg`;
  const userId = await aUser({ role: "specialist", municipalityId, email, password: PASSWORD });
  const [a, ui, acc] = [translator("ru", "assemblies"), translator("ru", "ui"), translator("ru", "accounts")];
  const context = await browserOf(LAPTOP);
  const page = await signedIn(context, userId, MONDAY);
  await page.goto(`/ru/assemblies/new/details?kind=village-assembly&villageIds[]=${villages[0]?.id}&on=26.11.2026`);
  await page.getByLabel(a("plan.callerGround")).fill("№ 12 от 2 ноября 2026 года");
  await page.getByLabel(a("plan.chair")).fill("Бакыт Асанов");
  await page.getByLabel(a("language.en"), { exact: true }).check();

  const phone = await signedIn(await browserOf(PHONE), userId, MONDAY);
  await phone.goto("/ru/settings/profile");
  await sound(phone, accessible, "profile");
  await phone.getByRole("button", { name: acc("profile.everywhere") }).click();
  await phone.waitForURL("**/ru/sign-in**");

  await page.getByRole("button", { name: a("plan.submit") }).click();
  await expect(page.getByText(ui("form.signedOutTitle"))).toBeVisible();
  await expect(page.getByLabel(a("plan.chair"))).toHaveValue("Бакыт Асанов");
  await sound(page, accessible, "signed-out-form");
  const [door] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: ui("form.signIn") }).click(),
  ]);
  await sound(door, accessible, "signed-out-door");
  await door.getByLabel(acc("signIn.login")).fill(email);
  await door.getByLabel(acc("signIn.password")).fill(PASSWORD);
  await door.getByRole("button", { name: acc("signIn.submit") }).click();
  await expect(door.getByRole("heading", { level: 1 })).toHaveText(acc("signedIn.title"));
  await sound(door, accessible, "signed-in-again");
  await door.close();

  await page.getByRole("button", { name: a("plan.submit") }).click();
  await page.waitForURL(/\/ru\/assemblies\/[0-9a-f-]{36}$/);
  await expect(page.getByText("№ 12 от 2 ноября 2026 года")).toBeVisible();
  await expect(page.getByText("Бакыт Асанов").first()).toBeVisible();
  await page.goto("/ru/assemblies");
  await expect(page.locator("tbody tr")).toHaveCount(1);
});

test("signed out and signed in again in the same tab: the form comes back with everything that was typed", async ({
  at,
  browserOf,
}) => {
  at(MONDAY);
  const municipality = await aMunicipality();
  const assembly = await anAssembly({ municipality });
  const email = `nurlan-${municipality.id}@example.kg`;
  const who = { role: "secretary", municipalityId: municipality.id, email, password: PASSWORD } as const;
  const userId = await aUser(who);
  const [a, ui, acc] = [translator("ky", "assemblies"), translator("ky", "ui"), translator("ky", "accounts")];
  const context = await browserOf(PHONE);
  const page = await signedIn(context, userId, MONDAY);
  const edit = `/ky/assemblies/${assembly.id}/edit`;
  await page.goto(edit);
  await page.getByLabel(a("plan.chair")).fill("Гүлмира Жумабекова");
  await page.getByLabel(a("plan.callerGround")).fill("№ 12 токтом");
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain("№ 12 токтом");
  await context.clearCookies();
  await page.reload();
  await page.waitForURL("**/ky/sign-in**");
  await page.getByLabel(acc("signIn.login")).fill(email);
  await page.getByLabel(acc("signIn.password")).fill("жаңылыш-сөз");
  await page.getByRole("button", { name: acc("signIn.submit") }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await page.getByLabel(acc("signIn.password")).fill(PASSWORD);
  await page.getByRole("button", { name: acc("signIn.submit") }).click();
  await page.waitForURL(`**${edit}`);
  await expect(page.getByText(ui("form.restored"))).toBeVisible();
  await expect(page.getByLabel(a("plan.chair"))).toHaveValue("Гүлмира Жумабекова");
  await page.getByRole("button", { name: a("edit.submit") }).click();
  await page.waitForURL(`**/ky/assemblies/${assembly.id}`);
  await page.goto(edit);
  await expect(page.getByText(ui("form.restored"))).toHaveCount(0);
  await expect(page.getByLabel(a("plan.callerGround"))).toHaveValue("№ 12 токтом");
});

test("another person at the same computer never sees what was typed", async ({ at, browserOf }) => {
  at(MONDAY);
  const municipality = await aMunicipality();
  const assembly = await anAssembly({ municipality });
  const who = { role: "secretary", municipalityId: municipality.id } as const;
  const a = translator("en", "assemblies");
  const context = await browserOf(LAPTOP);
  const page = await signedIn(context, await aUser(who), MONDAY);
  await page.goto(`/en/assemblies/${assembly.id}/edit`);
  await page.getByLabel(a("plan.chair")).fill("Гүлмира Жумабекова");
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await context.clearCookies();
  const other = await signedIn(context, await aUser({ ...who, name: "Нурлан Токтогулов" }), MONDAY);
  await other.goto(`/en/assemblies/${assembly.id}/edit`);
  await expect(other.getByLabel(a("plan.chair"))).toHaveValue("Бакыт Асанов");
  await page.close();
  await other.getByRole("button", { name: "Нурлан Токтогулов" }).click();
  await other.getByRole("button", { name: translator("en", "shell")("signOut") }).click();
  await other.waitForURL("**/en/sign-in**");
  expect(await other.evaluate(() => localStorage.length)).toBe(0);
});
