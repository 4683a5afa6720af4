import { expect } from "@playwright/test";
import { datePartsOf } from "@/lib/assemblies/day-words";
import { pick } from "@/lib/platform/i18n/bilingual";
import { shortDate } from "@/lib/platform/i18n/dates";
import { type Ground, HELD_ON, HOUR, PICKED_ON, REFUSED_ON, TITLE, TODAY } from "./story";
import type { Walker } from "./walker";

/** Plans the assembly: the picker explains its days, a day that comes too soon is refused, the earliest one is taken. */
export async function planTheAssembly(walker: Walker, ground: Ground): Promise<void> {
  await chooseTheDay(walker, ground);
  await tellTheRest(walker);
  await beRefusedAndTakeTheEarliestDay(walker);
}

async function chooseTheDay(walker: Walker, { municipality }: Ground): Promise<void> {
  const { page, main, locale, words } = walker;
  const t = (key: string) => words("assemblies", key);
  await walker.follow(words("desk", "meetings.plan"));
  await walker.seen("plan-empty");
  await walker.field(t("plan.kind")).selectOption("village-assembly");
  for (const { name } of municipality.villages) await main.getByLabel(pick(name, locale), { exact: true }).check();
  await walker.field(t("plan.time")).fill(HOUR);
  await walker.field(t("plan.time")).blur();
  await expect(main.getByText(t("plan.chooseVillage"))).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`time=${encodeURIComponent(HOUR)}`));
  await expect(main.getByText(t("day.earliest")).last()).toBeVisible();
  await expect(main.getByText(words("notice-rules", "basis.default")).last()).toBeVisible();
  await walker.seen("plan-days");
  await main.getByRole("link", { name: new RegExp(`^${Number(PICKED_ON.slice(8))}\\b`) }).click();
  await expect(page).toHaveURL(/\/details/);
}

async function tellTheRest(walker: Walker): Promise<void> {
  const { main, words } = walker;
  const t = (key: string) => words("assemblies", key);
  await walker.seen("plan-details");
  const name = walker.group(t("plan.name"));
  await name.getByLabel(t("language.ky")).fill(TITLE.ky);
  await name.getByLabel(t("language.ru")).fill(TITLE.ru);
  await walker.field(t("plan.callerKind")).selectOption("ayil-okmotu");
  await walker.field(t("plan.callerGround")).fill("№ 12, 02.11.2026");
  await walker.field(t("plan.chair")).fill("Бакыт Асанов");
  await walker.field(t("plan.secretary")).fill("Айгүл Осмонова");
  await expect(walker.field(t("plan.contactPhone"))).toHaveValue("+996700123456");
  await expect(main.getByLabel(t("language.ky"), { exact: true }).last()).toBeChecked();
  await walker.field(t("plan.expectedCount")).fill("120");
}

async function beRefusedAndTakeTheEarliestDay(walker: Walker): Promise<void> {
  const { page, main, locale, words } = walker;
  const t = (key: string) => words("assemblies", key);
  await walker.field(t("plan.on")).fill(shortDate(REFUSED_ON));
  await walker.press(t("plan.submit"));
  await expect(main.getByText(t("gate.title"))).toBeVisible();
  await expect(main.getByText(words("notice-rules", "basis.default")).first()).toBeVisible();
  await walker.seen("plan-refused");
  await walker.press(words("assemblies", "gate.take", datePartsOf(HELD_ON, TODAY, locale)));
  await expect(page).toHaveURL(/\/assemblies\/[0-9a-f-]{36}$/);
  await expect(main.getByRole("heading", { level: 1 })).toHaveText(pick(TITLE, locale));
  await walker.seen("assembly-planned");
}
