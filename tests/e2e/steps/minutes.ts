import { expect } from "@playwright/test";
import { longDate } from "@/lib/platform/i18n/dates";
import { readPdf } from "../../reading/pdf-text";
import { CLOSING, DRAFT_DECISION } from "./story";
import type { Walker } from "./walker";

/** Writes, signs and publishes the minutes, and reads their paper. */
export async function publishTheMinutes(walker: Walker, at: (instant: string) => void): Promise<void> {
  const { page, words } = walker;
  await walker.follow(words("minutes", "hall.toMinutes"));
  await expect(page).toHaveURL(/\/minutes$/);
  await walker.seen("minutes-draft");
  await write(walker);
  at("2026-11-10T11:00:00+06:00");
  await sign(walker);
  await publish(walker);
  await readThePaper(walker);
}

/** What is typed saves itself, and is there after a reload. */
async function write(walker: Walker): Promise<void> {
  const { page, main, words } = walker;
  const t = (key: string) => words("minutes", key);
  const section = main.locator("#section-closing");
  for (const language of ["ky", "ru"] as const) {
    const field = section.getByLabel(t(`language.${language}`));
    await expect(field).not.toHaveValue("");
    await field.press("Control+End");
    await field.pressSequentially(` ${CLOSING[language]}`);
  }
  const saved = new RegExp(words("minutes", "autosave.saved", { time: "TIME" }).replace("TIME", "\\d\\d:\\d\\d"));
  await expect(section.getByText(saved)).toBeVisible();
  await page.reload();
  for (const language of ["ky", "ru"] as const)
    await expect(section.getByLabel(t(`language.${language}`))).toHaveValue(new RegExp(CLOSING[language]));
  await walker.seen("minutes-written");
}

async function sign(walker: Walker): Promise<void> {
  const { main, words } = walker;
  for (const role of ["chair", "secretary"] as const) {
    const sheet = main.locator(`form:has(input[name=role][value=${role}])`);
    await expect(sheet.getByLabel(words("minutes", "signatures.name"))).not.toHaveValue("");
    await walker.press(words("minutes", "signatures.record"), sheet);
    await expect(sheet).toHaveCount(0);
  }
  await walker.seen("minutes-signed");
}

async function publish(walker: Walker): Promise<void> {
  const { main, words } = walker;
  const t = (key: string) => words("minutes", key);
  await main.getByLabel(t("publish.sure")).check();
  await walker.press(t("publish.button"));
  await expect(main.getByRole("heading", { name: t("publish.published") })).toBeVisible();
  await walker.seen("minutes-published");
}

async function readThePaper(walker: Walker): Promise<void> {
  const { page, main, words } = walker;
  for (const language of ["ky", "ru"] as const) {
    const link = main.getByRole("link", { name: `PDF, ${words("minutes", `language.${language}`)}` });
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    const text = readPdf(await answer.body())
      .pages.join("\n")
      .replace(/\s+/g, " ");
    expect(text).toContain(longDate("2026-11-09", language));
    expect(text).toContain(DRAFT_DECISION[language]);
    expect(text).toContain(CLOSING[language]);
  }
}
