import { translator } from "@/lib/platform/i18n/translate";
import { anAssembly, theHolidays } from "../factories/assemblies";
import { completed } from "../factories/notices";
import { aMunicipality } from "../factories/territories";
import { MONDAY } from "../factories/write-context";
import { expect, LAPTOP, PHONE, test } from "./journey";
import { signedInAs } from "./steps/people";
import { sound } from "./steps/screen";

const REASON = "Сел жүрүп, көпүрө бузулду: элди тез чогултуу керек";

test("a day that is too soon is refused with its rule, and the earliest day is one button away", async ({
  at,
  browserOf,
  accessible,
}) => {
  at(MONDAY);
  await theHolidays();
  const { id: municipalityId } = await aMunicipality();
  const t = translator("ru", "assemblies");
  const { page } = await signedInAs(await browserOf(LAPTOP), { role: "secretary", municipalityId }, MONDAY);

  await page.goto("/ru/assemblies/new");
  await expect(page.getByRole("link", { name: "5", exact: false }).filter({ hasText: /^5/ })).toHaveCount(0);
  await sound(page, accessible, "refusal-days");
  await page.locator("td", { hasText: /^12/ }).getByRole("link").click();
  await page.getByLabel(t("plan.on"), { exact: true }).fill("05.11.2026");
  await page.getByLabel(t("plan.callerGround")).fill("№ 14 от 2 ноября");
  await page.getByRole("button", { name: t("plan.submit") }).click();

  const refusal = page.getByRole("alert").filter({ hasText: "29.10.2026" });
  await expect(refusal).toContainText("09.11.2026");
  await expect(page.getByText(/за 7 дней|7 дн/).first()).toBeVisible();
  await expect(page.getByText(t("gate.notYours"))).toBeVisible();
  await expect(page.getByText(t("gate.summary"))).toHaveCount(0);
  await sound(page, accessible, "refusal-secretary");

  await page.getByRole("button", { name: t("gate.take", { date: "9 ноября", weekday: "понедельник" }) }).click();
  await page.waitForURL(/\/ru\/assemblies\/[0-9a-f-]{36}$/);
  await expect(page.getByText("9 ноября").first()).toBeVisible();
});

test("who may override plans a day that is too soon with a reason, and it is told with their name wherever notice is judged", async ({
  at,
  browserOf,
  accessible,
}) => {
  at(MONDAY);
  await theHolidays();
  const { id: municipalityId } = await aMunicipality();
  const t = translator("ky", "assemblies");
  const n = translator("ky", "notices");
  const head = { role: "head", municipalityId, name: "Бакыт Асанов" } as const;
  const { page } = await signedInAs(await browserOf(PHONE), head, MONDAY);

  await page.goto("/ky/assemblies/new");
  await page.locator("td", { hasText: /^5/ }).getByRole("link").click();
  await page.getByRole("button", { name: t("plan.submit") }).click();
  await page.getByText(t("gate.summary")).click();
  await page.getByLabel(t("gate.reason")).fill("сел");
  await page.getByRole("button", { name: t("gate.override") }).click();
  await expect(page.getByRole("alert").first()).toContainText(translator("ky", "fields")("reason-too-short"));
  await sound(page, accessible, "override-no-reason");
  await page.getByLabel(t("gate.reason")).fill(REASON);
  await page.getByRole("button", { name: t("gate.override") }).click();
  await page.waitForURL(/\/ky\/assemblies\/[0-9a-f-]{36}$/);
  await expect(page.getByText(t("page.overridden"))).toBeVisible();
  await expect(page.getByText(REASON).first()).toContainText("Бакыт Асанов");
  await sound(page, accessible, "override-planned");

  const id = page.url().split("/").at(-1) ?? "";
  await completed({ id, municipalityId });
  await page.goto(`/ky/assemblies/${id}/notice`);
  await expect(page.getByText(REASON).first()).toBeVisible();
  await page.getByRole("button", { name: n("announce"), exact: true }).click();
  await page.getByRole("link", { name: n("links.publicPage") }).waitFor();
  await sound(page, accessible, "override-announced");
  await page.goto(`/ky/assemblies/${id}`);
  await expect(page.getByText(t("verdict.waived")).first()).toBeVisible();
  await sound(page, accessible, "override-line");

  await page.goto(`/ky/assemblies/${id}/notice`);
  const href = await page.getByRole("link", { name: n("links.publicPage") }).getAttribute("href");
  await page.goto(href ?? "");
  await expect(page.getByText(translator("ky", "board")("shortNotice"))).toBeVisible();
  await expect(page.getByText(REASON)).toContainText("Бакыт Асанов");
  await sound(page, accessible, "override-public");
});

test("an assembly whose time has run out is announced only with a reason, and by those who may give one", async ({
  at,
  browserOf,
  accessible,
}) => {
  at(MONDAY);
  await theHolidays();
  const municipality = await aMunicipality();
  const assembly = await anAssembly({ municipality, startsAt: "2026-11-09T14:00:00+06:00" });
  await completed(assembly);
  const wednesday = MONDAY.add({ hours: 48 });
  at(wednesday);
  const n = translator("en", "notices");
  const notice = `/en/assemblies/${assembly.id}/notice`;
  const municipalityId = municipality.id;
  const { page: secretary } = await signedInAs(
    await browserOf(LAPTOP),
    { role: "secretary", municipalityId },
    wednesday,
  );
  await secretary.goto(notice);
  await expect(secretary.getByText(n("tooShort.title"))).toBeVisible();
  await expect(secretary.getByText(n("override.notYours"))).toBeVisible();
  await expect(secretary.getByRole("button", { name: n("announce") })).toHaveCount(0);
  await expect(secretary.getByRole("button", { name: n("announceAnyway") })).toHaveCount(0);
  await sound(secretary, accessible, "late-secretary");
  await secretary.getByRole("link", { name: "Move it to" }).click();
  await expect(secretary.getByLabel("Day", { exact: true })).toHaveValue("11.11.2026");

  const who = { role: "specialist", municipalityId, name: "Нурлан Токтогулов" } as const;
  const { page } = await signedInAs(await browserOf(LAPTOP), who, wednesday);
  await page.goto(notice);
  await page.getByRole("button", { name: n("announceAnyway") }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await sound(page, accessible, "late-no-reason");
  await page.getByLabel(n("override.label")).fill("The road over the pass opens for one day only");
  await page.getByRole("button", { name: n("announceAnyway") }).click();
  await expect(page.getByText("The road over the pass opens for one day only").first()).toBeVisible();
  await sound(page, accessible, "late-announced");
  await page.goto(`/en/m/${assembly.code}`);
  await expect(page.getByText("The road over the pass opens for one day only")).toContainText("Нурлан Токтогулов");
});

test("a duty that does not apply is waived with a reason, shown with the name, and taken back", async ({
  at,
  browserOf,
  accessible,
}) => {
  at(MONDAY);
  const municipality = await aMunicipality();
  const assembly = await anAssembly({ municipality });
  const t = translator("en", "assemblies");
  const who = { role: "head", municipalityId: municipality.id, name: "Бакыт Асанов" } as const;
  const { page } = await signedInAs(await browserOf(PHONE), who, MONDAY);
  await page.goto(`/en/assemblies/${assembly.id}`);
  await page.getByText(t("waive.summary")).click();
  await page.getByLabel(t("waive.duty")).selectOption("invite");
  await page.getByRole("button", { name: t("waive.submit") }).click();
  await expect(page.getByRole("alert").first()).toContainText(t("waive.reason"));
  await page.getByLabel(t("waive.reason")).fill("Every household was asked in person");
  await page.getByRole("button", { name: t("waive.submit") }).click();
  const told = page.getByText(
    t("page.waivedBy", { name: "Бакыт Асанов", reason: "Every household was asked in person" }),
  );
  await expect(told.first()).toBeVisible();
  await sound(page, accessible, "waived");
  const { page: secretary } = await signedInAs(await browserOf(LAPTOP), { ...who, role: "secretary" }, MONDAY);
  await secretary.goto(`/en/assemblies/${assembly.id}`);
  await expect(secretary.getByText("Every household was asked in person")).toBeVisible();
  await expect(secretary.getByText(t("waive.summary"))).toHaveCount(0);
  await page.getByRole("button", { name: t("waive.undoLabel", { duty: t("duty.invite") }) }).click();
  await expect(told).toHaveCount(0);
});
