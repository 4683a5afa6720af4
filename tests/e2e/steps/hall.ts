import { expect } from "@playwright/test";
import { templateOf } from "@/lib/agendas/templates";
import { pick } from "@/lib/platform/i18n/bilingual";
import { backToTheAssembly } from "./notice";
import { ADDED_ITEM, DRAFT_DECISION, NAMES } from "./story";
import type { Walker } from "./walker";

/** Holds the assembly: begins it now, counts heads, types names, closes every item, ends it an hour and a half later. */
export async function holdTheAssembly(walker: Walker, at: (instant: string) => void): Promise<void> {
  const { page, main, words } = walker;
  const t = (key: string) => words("minutes", key);
  at("2026-11-09T14:10:00+06:00");
  await backToTheAssembly(walker);
  await walker.follow(words("assemblies", "step.open-hall"));
  await walker.seen("hall-before");
  await walker.press(t("hall.begin"));
  await expect(main.getByText(t("hall.underWay"), { exact: true })).toBeVisible();
  await countHeads(walker);
  await typeNames(walker);
  await walker.follow(t("page.hall"));
  await expect(page).toHaveURL(/\/hall$/);
  await walker.seen("hall-under-way");
  await closeTheItems(walker);
  await endTheAssembly(walker, at);
}

async function endTheAssembly(walker: Walker, at: (instant: string) => void): Promise<void> {
  const { main, words } = walker;
  const t = (key: string) => words("minutes", key);
  at("2026-11-09T15:40:00+06:00");
  await walker.press(t("hall.end"));
  await expect(main.getByText("15:40").first()).toBeVisible();
  await expect(main.getByText("14:10").first()).toBeVisible();
  await walker.seen("hall-ended");
}

async function countHeads(walker: Walker): Promise<void> {
  const { main, words } = walker;
  const t = (key: string, fill?: Record<string, string>) => words("attendance", key, fill);
  await walker.field(t("count.women")).fill("48");
  await walker.field(t("count.men")).fill("39");
  await walker.field(t("count.youth")).fill("12");
  await walker.press(t("count.save"));
  await expect(main.getByText("87", { exact: true }).first()).toBeVisible();
}

/** Names as they stand on the sheet from the door, and one who has no place on it. */
async function typeNames(walker: Walker): Promise<void> {
  const { page, main, words } = walker;
  await walker.follow(words("attendance", "toRoster"));
  await expect(page).toHaveURL(/\/roster$/);
  await walker.seen("roster-empty");
  await main.getByText(words("rosters", "names.title")).click();
  await walker.field(words("rosters", "names.label")).fill(NAMES.join("\n"));
  await walker.press(words("rosters", "names.came"));
  for (const line of NAMES)
    await expect(main.getByText(line.split(";")[0] ?? "", { exact: true }).first()).toBeVisible();
  await walker.seen("roster-named");
}

async function closeTheItems(walker: Walker): Promise<void> {
  const { main, words, locale } = walker;
  const t = (key: string) => words("decisions", key);
  const items = main.locator("#items ol li");
  const count = await items.count();
  for (let at = 0; at < count; at++) {
    await items.nth(at).getByRole("link").click();
    await expect(items.nth(at).locator("[aria-current=step]")).toBeVisible();
    const title = await main.locator("#item h3").first().textContent();
    const isRoad = title === pick(ADDED_ITEM, locale);
    const isDecision =
      isRoad || templateOf("village-assembly").some((each) => pick(each.title, locale) === title && each.draftDecision);
    if (isDecision) await decide(walker, isRoad);
    else await main.getByRole("radio", { name: words("minutes", "outcome.noted") }).check();
    if (isRoad) await walker.seen("hall-decision");
    await walker.press(t("outcome.save"));
    await expect(main.getByText(words("minutes", "items.closed", { closed: at + 1, count }))).toBeVisible();
  }
  await walker.seen("hall-all-closed");
}

/** The draft decision stands there already; the hand count is the neighbouring village's of an old record: 32, 27, 0. */
async function decide(walker: Walker, isRoad: boolean): Promise<void> {
  const { main, words } = walker;
  const t = (key: string) => words("decisions", key);
  await walker.field(t("votes.for")).fill(isRoad ? "32" : "80");
  await walker.field(t("votes.against")).fill(isRoad ? "27" : "0");
  await walker.field(t("votes.abstained")).fill("0");
  await main.getByRole("radio", { name: words("minutes", "outcome.decided") }).check();
  const text = walker.group(t("text")).getByLabel(t("language.ky"));
  if (isRoad) await expect(text).toHaveValue(DRAFT_DECISION.ky);
  else await expect(text).not.toHaveValue("");
}
