import { expect } from "@playwright/test";
import { templateOf } from "@/lib/agendas/templates";
import { pick } from "@/lib/platform/i18n/bilingual";
import { aPdf } from "../../factories/files";
import { ADDED_ITEM, DRAFT_DECISION, PAPER } from "./story";
import type { Walker } from "./walker";

/** Writes the agenda: the usual items, one more, one edited, two taken off, one put back, and a new order. */
export async function writeTheAgenda(walker: Walker): Promise<void> {
  const { page, words } = walker;
  await walker.follow(words("assemblies", "step.write-agenda"));
  await expect(page).toHaveURL(/\/agenda$/);
  await walker.seen("agenda-empty");
  await takeTheTemplate(walker);
  await addAnItem(walker);
  await editAnItem(walker);
  await takeOffAndPutBack(walker);
  await reorder(walker);
  await layADocument(walker);
  await walker.seen("agenda-written");
}

const usual = (walker: Walker, at: number) => pick(templateOf("village-assembly")[at]?.title ?? {}, walker.locale);

/** Titles in the order on the screen. */
async function titles({ main }: Walker): Promise<string[]> {
  return main.locator("ol > li > div > p:first-child").allTextContents();
}

async function takeTheTemplate(walker: Walker): Promise<void> {
  const items = templateOf("village-assembly");
  await walker.press(walker.words("agendas", "template.use", { count: items.length }));
  await expect.poll(() => titles(walker)).toEqual(items.map(({ title }) => pick(title, walker.locale)));
}

async function addAnItem(walker: Walker): Promise<void> {
  const { words, locale } = walker;
  const t = (key: string) => words("agendas", key);
  const language = (key: "ky" | "ru") => words("assemblies", `language.${key}`);
  const before = (await titles(walker)).length;
  for (const key of ["ky", "ru"] as const) {
    await walker.group(t("form.name")).getByLabel(language(key)).fill(ADDED_ITEM[key]);
    await walker.group(t("form.draft")).getByLabel(language(key)).fill(DRAFT_DECISION[key]);
  }
  await walker.main.getByRole("radio", { name: t("itemKind.decide") }).check();
  await walker.field(t("form.presenter")).fill("Нурбек Токтосунов");
  await walker.field(t("form.minutes")).fill("15");
  await walker.press(t("form.submit"));
  await expect.poll(() => titles(walker)).toHaveLength(before + 1);
  expect((await titles(walker)).at(-1)).toBe(pick(ADDED_ITEM, locale));
  await expect(walker.group(t("form.name")).getByLabel(language("ky"))).toHaveValue("");
}

async function editAnItem(walker: Walker): Promise<void> {
  const { words, page } = walker;
  const t = (key: string, fill?: Record<string, string>) => words("agendas", key, fill);
  await walker.follow(t("item.editLabel", { title: usual(walker, 2) }));
  await expect(page).toHaveURL(/edit=/);
  await walker.seen("agenda-edit");
  await walker.field(t("form.presenter")).fill("Гүлнара Абдыраева");
  await walker.press(t("form.save"));
  await expect(page).not.toHaveURL(/edit=/);
  await expect(walker.main.getByText("Гүлнара Абдыраева")).toBeVisible();
}

async function takeOffAndPutBack(walker: Walker): Promise<void> {
  const { words, main } = walker;
  const questions = usual(walker, 6);
  await walker.press(words("agendas", "item.removeLabel", { title: questions }));
  await expect(main.getByText(words("agendas", "removed.title", { title: questions }))).toBeVisible();
  await walker.seen("agenda-removed");
  await walker.press(words("agendas", "removed.undo"));
  await expect.poll(() => titles(walker)).toContain(questions);
  for (const at of [4, 5]) {
    await walker.press(words("agendas", "item.removeLabel", { title: usual(walker, at) }));
    await expect.poll(() => titles(walker)).not.toContain(usual(walker, at));
  }
}

/** The added item goes up by its button, and once more by the keyboard: the button keeps the focus while it travels. */
async function reorder(walker: Walker): Promise<void> {
  const title = pick(ADDED_ITEM, walker.locale);
  const up = walker.main.getByRole("button", { name: walker.words("agendas", "item.up", { title }) });
  const place = async () => (await titles(walker)).indexOf(title);
  const last = await place();
  await up.click();
  await expect.poll(place).toBe(last - 1);
  await expect(up).toBeFocused();
  await walker.page.keyboard.press("Enter");
  await expect.poll(place).toBe(last - 2);
  await expect(up).toBeFocused();
}

async function layADocument(walker: Walker): Promise<void> {
  const { page, main, words } = walker;
  const t = (key: string, fill?: Record<string, number>) => words("agendas", key, fill);
  await main
    .getByRole("link", { name: t("documents.open", { count: 0 }) })
    .nth(2)
    .click();
  await expect(page).toHaveURL(/documents=/);
  const form = main.locator("form[id^=files-]");
  for (const key of ["ky", "ru"] as const) await form.locator(`[name="title.${key}"]`).fill(PAPER[key]);
  const file = { name: "smeta.pdf", mimeType: "application/pdf", buffer: aPdf("1") };
  await form.locator("input[type=file]").setInputFiles(file);
  await walker.press(t("documents.add"));
  await expect(main.getByRole("link", { name: pick(PAPER, walker.locale) }).first()).toBeVisible();
  await walker.seen("agenda-document");
  await walker.follow(t("documents.close"));
  await expect(page).not.toHaveURL(/documents=/);
}
