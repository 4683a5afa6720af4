import type { Page } from "@playwright/test";
import { translator } from "@/lib/platform/i18n/translate";
import { anAssembly, theHolidays } from "../factories/assemblies";
import { aHeldMeeting, FRIDAY } from "../factories/minutes";
import { completed } from "../factories/notices";
import { aMunicipality } from "../factories/territories";
import { MONDAY } from "../factories/write-context";
import { expect, LAPTOP, PHONE, test } from "./journey";
import { signedInAs } from "./steps/people";
import { sound } from "./steps/screen";

test("two people edit one plan: the second sees both texts, takes one of theirs, keeps one of their own", async ({
  at,
  browserOf,
  accessible,
}) => {
  at(MONDAY);
  await theHolidays();
  const municipality = await aMunicipality({ villages: [{ ky: "Көк-Жар" }, { ky: "Ак-Суу" }] });
  const first = municipality.villages[0]?.id ?? "";
  const assembly = await anAssembly({ municipality, villageIds: [first] });
  const [a, ui] = [translator("ru", "assemblies"), translator("ru", "ui")];
  const who = { role: "specialist", municipalityId: municipality.id } as const;
  const { page: hers } = await signedInAs(await browserOf(LAPTOP), { ...who, name: "Айгүл Осмонова" }, MONDAY);
  const { page: his } = await signedInAs(await browserOf(LAPTOP), { ...who, name: "Нурлан Токтогулов" }, MONDAY);
  const edit = `/ru/assemblies/${assembly.id}/edit`;
  await hers.goto(edit);
  await his.goto(edit);

  await hers.getByLabel(a("plan.chair")).fill("Гүлмира Жумабекова");
  await hers.getByLabel(a("plan.contactPhone")).fill("+996 555 010203");
  await hers.getByLabel("Ак-Суу").check();
  await hers.getByRole("button", { name: a("edit.submit") }).click();
  await hers.waitForURL(/assemblies\/[0-9a-f-]{36}$/);

  await his.getByLabel(a("plan.chair")).fill("Эмил Садыков");
  await his.getByLabel(a("plan.callerGround")).fill("№ 15 от 3 ноября");
  await his.getByRole("button", { name: a("edit.submit") }).click();
  const both = his.getByRole("alert").filter({ hasText: ui("form.staleTitle") });
  await expect(both).toContainText("Айгүл Осмонова");
  await expect(both).toContainText("Гүлмира Жумабекова");
  await expect(both).toContainText("Эмил Садыков");
  await expect(both).toContainText("Ак-Суу");
  await expect(his.getByLabel(a("plan.contactPhone")), "what he left alone is hers").toHaveValue("+996 555 010203");
  await expect(his.getByLabel("Ак-Суу")).toBeChecked();
  await expect(his.getByLabel(a("plan.chair")), "what he wrote is his").toHaveValue("Эмил Садыков");
  await sound(his, accessible, "stale-plan");
  await his.reload();
  await expect(his.getByLabel(a("plan.callerGround"))).toHaveValue("№ 15 от 3 ноября");
  await his.getByRole("button", { name: a("edit.submit") }).click();

  await take(both, a("plan.chair"), ui("form.takeTheirs"));
  await take(both, a("plan.contactPhone"), ui("form.takeTheirs"));
  await take(both, a("plan.villages"), ui("form.takeTheirs"));
  await expect(his.getByLabel(a("plan.chair"))).toHaveValue("Гүлмира Жумабекова");
  await his.getByRole("button", { name: a("edit.submit") }).click();
  await his.waitForURL(/assemblies\/[0-9a-f-]{36}$/);
  await his.goto(edit);
  await expect(his.getByLabel(a("plan.chair"))).toHaveValue("Гүлмира Жумабекова");
  await expect(his.getByLabel(a("plan.contactPhone"))).toHaveValue("+996 555 010203");
  await expect(his.getByLabel(a("plan.callerGround"))).toHaveValue("№ 15 от 3 ноября");
  await expect(his.getByLabel("Ак-Суу")).toBeChecked();
});

test("two people edit one item of the agenda: the second keeps their own words under the new version", async ({
  at,
  browserOf,
  accessible,
}) => {
  at(MONDAY);
  const municipality = await aMunicipality();
  const assembly = await anAssembly({ municipality });
  const { itemIds } = await completed(assembly);
  const [g, ui] = [translator("en", "agendas"), translator("en", "ui")];
  const who = { role: "secretary", municipalityId: municipality.id } as const;
  const { page: hers } = await signedInAs(await browserOf(PHONE), { ...who, name: "Айгүл Осмонова" }, MONDAY);
  const { page: his } = await signedInAs(await browserOf(PHONE), { ...who, name: "Нурлан Токтогулов" }, MONDAY);
  const edit = `/en/assemblies/${assembly.id}/agenda?edit=${itemIds[0]}`;
  await hers.goto(edit);
  await his.goto(edit);
  await hers.getByLabel(g("form.presenter")).fill("Гүлмира Жумабекова");
  await hers.getByRole("button", { name: g("form.save") }).click();
  await expect(hers.getByText("Гүлмира Жумабекова")).toBeVisible();

  await his.getByLabel(g("form.presenter")).fill("Эмил Садыков");
  await his.getByRole("button", { name: g("form.save") }).click();
  const both = his.getByRole("alert").filter({ hasText: ui("form.staleTitle") });
  await expect(both).toContainText("Гүлмира Жумабекова");
  await expect(both).toContainText("Эмил Садыков");
  await expect(both).toContainText("Айгүл Осмонова, 02.11.2026, 10:00");
  await sound(his, accessible, "stale-item");
  await his.getByRole("button", { name: g("form.save") }).click();
  await expect(his.getByText(g("item.presenter", { name: "Эмил Садыков" }))).toBeVisible();
});

test("two people write one section of the minutes: neither wording is lost", async ({ at, browserOf, accessible }) => {
  at(FRIDAY);
  const meeting = await aHeldMeeting();
  const [m, ui] = [translator("ky", "minutes"), translator("ky", "ui")];
  const who = { role: "secretary", municipalityId: meeting.municipalityId } as const;
  const { page: hers } = await signedInAs(await browserOf(LAPTOP), { ...who, name: "Айгүл Осмонова" }, FRIDAY);
  const { page: his } = await signedInAs(await browserOf(LAPTOP), { ...who, name: "Нурлан Токтогулов" }, FRIDAY);
  const minutes = `/ky/assemblies/${meeting.id}/minutes`;
  await hers.goto(minutes);
  await his.goto(minutes);
  const section = (page: Page) => page.locator(`#text-${meeting.itemIds[0]}`);
  const words = (page: Page) => section(page).getByLabel(m("language.ky"));
  const save = (page: Page) => section(page).getByRole("button", { name: m("section.save") });

  await words(hers).fill("Суу түтүгү быйыл оңдолсун деп сүйлөдү.");
  await save(hers).click();
  const [before = "", after = ""] = m("autosave.saved", { time: "|" }).split("|");
  await expect(section(hers).getByText(new RegExp(`^${before}\\d\\d:\\d\\d${after}$`))).toBeVisible();
  await words(his).fill("Суу түтүгүнө акча бөлүнсүн деп сүйлөдү.");
  await save(his).click();
  const both = his.getByRole("alert").filter({ hasText: ui("form.staleTitle") });
  await expect(both).toContainText("Суу түтүгү быйыл оңдолсун деп сүйлөдү.");
  await expect(both).toContainText("Суу түтүгүнө акча бөлүнсүн деп сүйлөдү.");
  await sound(his, accessible, "stale-minutes");
  await save(his).click();
  await expect(both).toHaveCount(0);
  await his.goto(`${minutes}/wordings?of=${meeting.itemIds[0]}`);
  await expect(his.getByText("Суу түтүгү быйыл оңдолсун деп сүйлөдү.")).toBeVisible();
  await expect(his.getByText("Суу түтүгүнө акча бөлүнсүн деп сүйлөдү.")).toBeVisible();
  await sound(his, accessible, "wordings");
});

/** Presses the button of one field in the list of what differs. */
async function take(both: ReturnType<Page["getByRole"]>, field: string, button: string): Promise<void> {
  await both.locator("section", { hasText: field }).getByRole("button", { name: button }).click();
}
