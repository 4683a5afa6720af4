import { type BrowserContext, expect } from "@playwright/test";
import type { Channel } from "@/lib/notice-rules/channels";
import { pick } from "@/lib/platform/i18n/bilingual";
import { dayMonth, longDate } from "@/lib/platform/i18n/dates";
import { readPdf } from "../../reading/pdf-text";
import { DRAFT_DECISION, HELD_ON, TITLE } from "./story";
import type { Walker } from "./walker";

/** Announces: what is missing is listed with links, then the preview and version 1. Answers the public code. */
export async function announceTheAssembly(walker: Walker): Promise<string> {
  const { page, main, words } = walker;
  await backToTheAssembly(walker);
  await walker.follow(new RegExp(`^${words("assemblies", "part.notice")} `));
  await expect(main.getByText(words("notices", "missing.lead", { count: 1 }))).toBeVisible();
  await walker.seen("notice-incomplete");
  await walker.follow(words("notices", "missing.place"));
  await expect(page).toHaveURL(/\/edit$/);
  await walker.seen("edit-plan");
  await walker.field(words("assemblies", "plan.place")).selectOption({ index: 1 });
  await walker.press(words("assemblies", "edit.submit"));
  await expect(page).toHaveURL(/\/assemblies\/[0-9a-f-]{36}$/);
  await walker.seen("assembly-ready");
  await walker.follow(words("assemblies", "step.announce"));
  await walker.seen("notice-draft");
  await expect(main.getByText(pick(TITLE, walker.locale)).first()).toBeVisible();
  await walker.press(words("notices", "announce"));
  await expect(main.getByText(words("notices", "told.public"), { exact: true })).toBeVisible();
  await expect(main.getByText(words("notices", "version", { version: 1 }))).toBeVisible();
  await walker.seen("notice-announced");
  const href = await main.getByRole("link", { name: words("notices", "links.publicPage") }).getAttribute("href");
  return href?.split("/").at(-1) ?? "";
}

/** The page of the assembly that is being worked on. */
export async function backToTheAssembly({ page, locale }: Walker): Promise<void> {
  const id = page.url().match(/assemblies\/([0-9a-f-]{36})/)?.[1];
  await page.goto(`/${locale}/assemblies/${id}`);
}

/** Records for every channel that is asked for where residents were told; the first with a photo. */
export async function tellOnEveryChannel(walker: Walker): Promise<void> {
  const { page, main, words } = walker;
  const channels: Channel[] = ["notice-board", "poster", "invitation"];
  for (const channel of channels) {
    const line = main.locator("li", { hasText: words("notice-rules", `channel.${channel}`) }).first();
    await line.getByRole("link", { name: words("notices", "channels.record") }).click();
    await expect(page).toHaveURL(new RegExp(`channel=${channel}`));
    await recordPosting(walker, { place: "Айылдык клуб", proof: channel === "notice-board" ? "photo" : "claimed" });
    await expect(page).toHaveURL(/\/notice$/);
  }
  await expect(main.getByText(words("notices", "told.everywhere"))).toBeVisible();
  await expect(main.getByText(words("notices", "standing.proven")).first()).toBeVisible();
  await expect(main.getByText(words("notices", "standing.claimed")).first()).toBeVisible();
  await walker.seen("notice-told");
}

/** Fills the posting form that is on the screen and sends it. */
export async function recordPosting(
  walker: Walker,
  { place, proof, within = walker.main }: { place: string; proof: "photo" | "claimed"; within?: Walker["main"] },
): Promise<void> {
  const t = (key: string) => walker.words("notices", key);
  await walker.field(t("posting.place"), within).fill(place);
  await walker.field(t("posting.audience"), within).fill("40");
  if (proof === "photo") {
    await within.getByRole("radio", { name: t("proof.photo") }).check();
    const buffer = await walker.page.screenshot({ type: "jpeg" });
    await within.locator("input[type=file]").setInputFiles({ name: "стенд.jpg", mimeType: "image/jpeg", buffer });
    await walker.seen("posting");
  }
  await walker.press(t("posting.record"), within);
}

/** Residents, not signed in and without JavaScript, find the assembly on the board and read its page. */
export async function findOnTheBoard(walker: Walker, resident: BrowserContext, code: string, soate: string) {
  const page = await resident.newPage();
  const { locale, words } = walker;
  const reader = walker.as(page);
  await page.goto(`/${locale}/board?in=${soate}`);
  await reader.seen("board");
  await page.getByRole("link", { name: pick(TITLE, locale) }).click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/m/${code}`));
  await expect(page.getByText(dayMonth(HELD_ON, locale)).first()).toBeVisible();
  await reader.seen("public-announced");
  const href = await page.getByRole("link", { name: words("board", "poster") }).getAttribute("href");
  const answer = await page.request.get(href ?? "");
  // Broken lines come out of the sheet without a space between them.
  const sheet = readPdf(await answer.body())
    .pages.join("")
    .replace(/\s/g, "");
  for (const said of ["9ноябрь", longDate(HELD_ON, "ru"), TITLE.ky, TITLE.ru])
    expect(sheet).toContain(said.replace(/\s/g, ""));
  await page.close();
}

/** The same page after the minutes were published: who came, what was decided, and later the reply. */
export async function readTheResult(walker: Walker, resident: BrowserContext, code: string, reply?: string) {
  const page = await resident.newPage();
  const { locale, words } = walker;
  await page.goto(`/${locale}/m/${code}`);
  await expect(page.getByRole("heading", { name: words("board", "result.title") })).toBeVisible();
  await expect(page.getByText("87", { exact: true }).first()).toBeVisible();
  await expect(page.getByText(pick(DRAFT_DECISION, locale)).last()).toBeVisible();
  await expect(
    page.getByText(words("board", "result.votes", { for: "32", against: "27", abstained: "0" })),
  ).toBeVisible();
  if (reply) await expect(page.getByText(reply)).toBeVisible();
  await walker.as(page).seen(reply ? "public-replied" : "public-result");
  await page.close();
}

/** The day before, residents are reminded by the loudspeaker. */
export async function remindTheDayBefore(walker: Walker, at: (instant: string) => void): Promise<void> {
  const { page, main, words } = walker;
  at("2026-11-08T10:00:00+06:00");
  await walker.follow(new RegExp(`^${words("assemblies", "part.notice")} `));
  await walker.follow(words("notices", "postings.remind"));
  await expect(page).toHaveURL(/purpose=reminder/);
  await walker.field(words("notices", "posting.channel")).selectOption("loudspeaker");
  await recordPosting(walker, { place: "Борбордук көчө", proof: "claimed" });
  await expect(page).toHaveURL(/\/notice$/);
  await expect(main.getByText(words("notices", "purpose.reminder")).first()).toBeVisible();
}
