import { translator } from "@/lib/platform/i18n/translate";
import { anAssembly, theHolidays } from "../factories/assemblies";
import { FRIDAY } from "../factories/minutes";
import { announced, completed } from "../factories/notices";
import { aMunicipality } from "../factories/territories";
import { MONDAY } from "../factories/write-context";
import { expect, PHONE, test } from "./journey";
import { signedInAs } from "./steps/people";
import { sound } from "./steps/screen";

test("a meeting that was not held is recorded with its reason, residents read it, and its repeat begins with the same plan and agenda", async ({
  at,
  browserOf,
  accessible,
  page: resident,
}) => {
  at(MONDAY);
  await theHolidays();
  const municipality = await aMunicipality();
  const assembly = await anAssembly({ municipality, startsAt: "2026-11-26T14:00:00+06:00", plannedMinutes: 90 });
  await completed(assembly);
  await announced(assembly);
  at(FRIDAY);
  const locale = "ky";
  const [a, m, b] = [translator(locale, "assemblies"), translator(locale, "minutes"), translator(locale, "board")];
  const who = { role: "secretary", municipalityId: municipality.id } as const;
  const { page } = await signedInAs(await browserOf(PHONE), who, FRIDAY);
  const base = `/ky/assemblies/${assembly.id}`;

  await page.goto(`${base}/hall`);
  await page.getByText(m("notHeld.ask"), { exact: true }).click();
  await page.getByRole("button", { name: m("notHeld.save") }).click();
  await expect(page.getByRole("alert").first()).toContainText(m("notHeld.reason"));
  await sound(page, accessible, "not-held-empty");
  await page.getByLabel(m("notHeld.reasons.no-quorum")).check();
  await page.getByLabel(m("notHeld.note")).fill("42 киши келди, кворумга 60 керек эле");
  await page.getByLabel(m("notHeld.came")).fill("42");
  await page.getByRole("button", { name: m("notHeld.save") }).click();
  await expect(page.getByText("42 киши келди, кворумга 60 керек эле").first()).toBeVisible();
  await sound(page, accessible, "not-held-hall");

  await resident.goto(`/ky/m/${assembly.code}`);
  await expect(resident.getByText(b("standing.notHeld"))).toBeVisible();
  await expect(resident.getByText(b("notHeld.no-quorum"))).toBeVisible();
  await sound(resident, accessible, "not-held-public");
  await resident.goto(`/ky/board?in=${municipality.soate}`);
  await expect(resident.getByText(b("line.not-held"))).toBeVisible();

  await page.goto(base);
  await expect(page.getByText(a("notHeldReason.no-quorum")).first()).toBeVisible();
  await sound(page, accessible, "not-held-line");
  await page.goto(`${base}/minutes`);
  await expect(page.getByText(m("empty.notHeld"))).toBeVisible();
  await page.goto(base);
  await page.getByRole("link", { name: a("step.plan-repeat") }).click();
  await expect(page.getByRole("heading", { level: 1, name: a("plan.repeatTitle") })).toBeVisible();
  await expect(page.getByLabel(a("plan.minutes"), { exact: true })).toHaveValue("90");
  await sound(page, accessible, "repeat-days");
  await page.getByRole("link", { name: a("plan.nextMonth") }).click();
  await page.locator("td", { hasText: /^10/ }).getByRole("link").click();
  await expect(page.getByLabel(a("plan.chair"))).toHaveValue("Бакыт Асанов");
  await page.getByRole("button", { name: a("plan.submit") }).click();
  await page.waitForURL(/\/ky\/assemblies\/[0-9a-f-]{36}$/);
  await expect(page.getByText(a("page.repeatOf", { day: "2026-жылдын 26-ноябры" }))).toBeVisible();
  await sound(page, accessible, "repeat-planned");
  await page.goto(`${page.url()}/agenda`);
  await expect(page.getByText(translator(locale, "agendas")("leftOver.title"))).toBeVisible();
  await page.getByRole("button", { name: translator(locale, "agendas")("leftOver.submit") }).click();
  await expect(page.getByText("Муктаждыктарды изилдөөнүн жыйынтыктары").first()).toBeVisible();
  await expect(page.getByText(translator(locale, "agendas")("item.carried")).first()).toBeVisible();
  await sound(page, accessible, "repeat-agenda");
  await page.goto(`${base}/hall`);
  await expect(page.getByRole("link", { name: m("notHeld.repeat", { when: "" }).trim().slice(0, 15) })).toBeVisible();
});
