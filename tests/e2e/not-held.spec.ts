import type { Temporal } from "temporal-polyfill";
import { recordNotHeld } from "@/lib/minutes/holding/commands";
import { longDate } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import { anAssembly, theHolidays } from "../factories/assemblies";
import { done, FRIDAY } from "../factories/minutes";
import { announced, completed } from "../factories/notices";
import { aMunicipality } from "../factories/territories";
import { aContext, MONDAY } from "../factories/write-context";
import { expect, LAPTOP, PHONE, test } from "./journey";
import { signedInAs } from "./steps/people";
import { sound } from "./steps/screen";

test("a meeting that was not held is recorded with its reason, and residents read it", async ({
  at,
  browserOf,
  accessible,
  page: resident,
}) => {
  const { municipality, assembly } = await anAnnounced(at);
  at(FRIDAY);
  const [a, m, b] = [translator("ky", "assemblies"), translator("ky", "minutes"), translator("ky", "board")];
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
});

test("the repeat of a meeting that was not held starts with the same plan and takes over its agenda", async ({
  at,
  browserOf,
  accessible,
}) => {
  const { municipality, assembly } = await anAnnounced(at);
  const notHeld = { assemblyId: assembly.id, reason: "no-quorum", note: "42 киши келди", cameCount: 42 } as const;
  done(await recordNotHeld(aContext({ now: FRIDAY, did: "minutes.record-not-held" }), notHeld));
  at(FRIDAY);
  const [a, g, m] = [translator("ru", "assemblies"), translator("ru", "agendas"), translator("ru", "minutes")];
  const who = { role: "secretary", municipalityId: municipality.id } as const;
  const { page } = await signedInAs(await browserOf(LAPTOP), who, FRIDAY);
  const base = `/ru/assemblies/${assembly.id}`;
  await page.goto(base);
  await page.getByRole("link", { name: a("step.plan-repeat") }).click();
  await expect(page.getByRole("heading", { level: 1, name: a("plan.repeatTitle") })).toBeVisible();
  await expect(page.getByLabel(a("plan.minutes"), { exact: true })).toHaveValue("90");
  await sound(page, accessible, "repeat-days");
  await page.locator("td", { hasText: /^10/ }).getByRole("link").click();
  await expect(page.getByLabel(a("plan.chair"))).toHaveValue("Бакыт Асанов");
  await page.getByRole("button", { name: a("plan.submit") }).click();
  await page.waitForURL(/\/ru\/assemblies\/[0-9a-f-]{36}$/);
  await expect(page.getByText(a("page.repeatOf", { day: longDate("2026-11-26", "ru") }))).toBeVisible();
  await sound(page, accessible, "repeat-planned");
  await page.goto(`${page.url()}/agenda`);
  await expect(page.getByText(g("leftOver.title"))).toBeVisible();
  await page.getByRole("button", { name: g("leftOver.submit") }).click();
  await expect(page.getByText("Итоги изучения нужд").first()).toBeVisible();
  await expect(page.getByText(g("item.carried")).first()).toBeVisible();
  await sound(page, accessible, "repeat-agenda");
  await page.goto(`${base}/hall`);
  await expect(page.getByRole("link", { name: m("notHeld.repeat", { when: "" }).trim() })).toBeVisible();
});

async function anAnnounced(at: (instant: Temporal.Instant) => void) {
  at(MONDAY);
  await theHolidays();
  const municipality = await aMunicipality();
  const assembly = await anAssembly({ municipality, startsAt: "2026-11-26T14:00:00+06:00", plannedMinutes: 90 });
  await completed(assembly);
  await announced(assembly);
  return { municipality, assembly };
}
