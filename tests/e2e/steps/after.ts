import { expect } from "@playwright/test";
import { pick } from "@/lib/platform/i18n/bilingual";
import { shortDate } from "@/lib/platform/i18n/dates";
import { recordPosting } from "./notice";
import { REPLY } from "./story";
import type { Walker } from "./walker";

/** Tells the results on every channel, sends the decisions, records the reply and tells it, until all is done. */
export async function doWhatComesAfter(walker: Walker, at: (instant: string) => void): Promise<void> {
  const { main, words } = walker;
  await walker.follow(words("minutes", "page.after"));
  await walker.seen("after-open");
  await tellTheResults(walker);
  await sendTheDecisions(walker);
  at("2026-11-18T09:30:00+06:00");
  await recordTheReply(walker);
  await tellTheReply(walker);
  await expect(main.getByText(words("decisions", "after.completeTitle"))).toBeVisible();
  await walker.seen("after-complete");
}

const told = ({ main, words }: Walker, channel: string, key: "told" | "notTold") =>
  main.getByText(`${words("notice-rules", `channel.${channel}`)}: ${words("decisions", `results.${key}`)}`);

async function tellTheResults(walker: Walker): Promise<void> {
  const { page, main, words } = walker;
  for (const channel of ["notice-board", "poster", "invitation"]) {
    const section = main.locator("#results");
    await expect(told(walker, channel, "notTold")).toBeVisible();
    const more = section.locator("details");
    if (!(await more.evaluate((each: HTMLDetailsElement) => each.open))) await more.locator("summary").click();
    await walker.field(words("notices", "posting.channel"), section).selectOption(channel);
    await recordPosting(walker, {
      place: "Айылдык клуб",
      proof: channel === "poster" ? "photo" : "claimed",
      within: section,
    });
    await expect(page).toHaveURL(/\/after/);
    await expect(told(walker, channel, "told")).toBeVisible();
  }
  await walker.seen("after-results");
}

async function sendTheDecisions(walker: Walker): Promise<void> {
  const { main, words } = walker;
  const t = (key: string) => words("decisions", key);
  const form = main.locator("#send");
  await form.locator("input[value=ayil-kenesh]").check();
  await walker.field(t("dispatch.number"), form).fill("01-14/87");
  await walker.press(t("dispatch.save"), form);
  await expect(main.getByRole("heading", { name: /01-14\/87/ })).toBeVisible();
  await walker.seen("after-sent");
}

async function recordTheReply(walker: Walker): Promise<void> {
  const { page, main, words } = walker;
  const t = (key: string) => words("decisions", key);
  await page.reload();
  const letters = main.locator("#dispatches");
  await letters.getByText(t("reply.record")).click();
  await walker.field(t("reply.receivedOn"), letters).fill(shortDate("2026-11-17"));
  await walker.field(t("reply.number"), letters).fill("03-9/41");
  for (const language of ["ky", "ru"] as const)
    await walker
      .group(t("reply.text"), letters)
      .getByLabel(t(`language.${language}`))
      .fill(REPLY[language]);
  await walker.press(t("reply.save"), letters);
  await expect(letters.getByText(pick(REPLY, walker.locale), { exact: true }).first()).toBeVisible();
  await walker.seen("after-replied");
}

async function tellTheReply(walker: Walker): Promise<void> {
  const { main, words } = walker;
  const t = (key: string) => words("decisions", key);
  const letters = main.locator("#dispatches");
  await letters.getByText(t("reply.tell")).click();
  await walker.field(words("notices", "posting.channel"), letters).selectOption("notice-board");
  await recordPosting(walker, { place: "Айылдык клуб", proof: "claimed", within: letters });
  await expect(letters.getByText(t("reply.told"))).toBeVisible();
}
