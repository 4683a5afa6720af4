import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { translator } from "@/lib/platform/i18n/translate";
import { anAssembly, theHolidays } from "../factories/assemblies";
import { aBomb, aDocx, aPdf, aProgram } from "../factories/files";
import { aMeeting } from "../factories/minutes";
import { announced, completed } from "../factories/notices";
import { aMunicipality } from "../factories/territories";
import { MONDAY } from "../factories/write-context";
import { expect, LAPTOP, PHONE, test } from "./journey";
import { signedInAs } from "./steps/people";
import { sound } from "./steps/screen";

const MEGABYTE = 1024 * 1024;
const chosen = (name: string, buffer: Buffer) => ({ name, mimeType: "application/pdf", buffer });

/** A file on disk: the browser takes it from there, and nobody has to hand it so many bytes. */
async function large(megabytes: number): Promise<string> {
  const file = test.info().outputPath(String(megabytes), "large.pdf");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, Buffer.alloc(megabytes * MEGABYTE));
  return file;
}

const files = (page: Page) => page.locator("input[type=file]");
const uploadForm = (page: Page) => page.locator("form[id^=files-]");

test.beforeEach(async ({ at }) => {
  at(MONDAY);
  await theHolidays();
});

test("documents are laid to an item, removed and brought back, and what is no document is refused in words", async ({
  browserOf,
  accessible,
}) => {
  const municipality = await aMunicipality();
  const { id } = await aMeeting({ municipality });
  const t = translator("ky", "agendas");
  const fields = translator("ky", "fields");
  const who = { role: "specialist", municipalityId: municipality.id } as const;
  const { page } = await signedInAs(await browserOf(PHONE), who, MONDAY);
  const title = uploadForm(page).getByLabel("Кыргызча");
  const add = page.getByRole("button", { name: t("documents.add"), exact: true });
  const alert = page.getByRole("alert");

  await page.goto(`/ky/assemblies/${id}/agenda`);
  await page
    .getByRole("link", { name: t("documents.open", { count: 0 }) })
    .first()
    .click();
  await page.waitForURL(/documents=/);
  await sound(page, accessible, "documents-none");

  await title.fill("Суу түтүгүнүн сметасы");
  await files(page).setInputFiles([chosen("smeta.pdf", aPdf("1")), chosen("plan.exe", aDocx("План"))]);
  await add.click();
  const links = page.getByRole("link", { name: "Суу түтүгүнүн сметасы" });
  await expect(links).toHaveCount(2);
  await expect(page.getByText("plan.docx")).toBeVisible();
  await expect(title).toHaveValue("");

  await title.fill("Экинчиси");
  await files(page).setInputFiles([chosen("virus.pdf", aProgram()), chosen("bomb.docx", aBomb(64))]);
  await add.click();
  await expect(alert.first()).toContainText(fields("document-type", { name: "virus.pdf" }));
  await expect(alert.first()).toContainText(fields("document-expands", { name: "bomb.docx" }));
  await sound(page, accessible, "documents-refused");

  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await files(page).setInputFiles(await large(30));
  await add.click();
  await expect(alert.first()).toContainText("30");
  await expect(title).toHaveValue("Экинчиси");
  expect(sent).toEqual([]);

  const removal = page.getByRole("button", { name: t("documents.removeLabel", { name: "Суу түтүгүнүн сметасы" }) });
  await removal.first().click();
  await expect(page.getByText(t("documents.removed", { name: "smeta.pdf" }))).toBeVisible();
  await expect(removal).toHaveCount(1);
  await sound(page, accessible, "documents-removed");
  await page.getByRole("button", { name: t("removed.undo") }).click();
  await expect(removal).toHaveCount(2);
  const saved = page.waitForEvent("download");
  await links.first().click();
  expect((await saved).suggestedFilename()).toBe("smeta.pdf");
  const file = await page.request.get((await links.first().getAttribute("href")) ?? "");
  expect(file.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
  });
});

test("without JavaScript documents are sent all the same, and a refusal comes back with what was typed", async ({
  browser,
  app,
}) => {
  const municipality = await aMunicipality();
  const { id, itemIds } = await aMeeting({ municipality });
  const bare = { javaScriptEnabled: false, viewport: LAPTOP, baseURL: app.address };
  const context = await browser.newContext(bare);
  const who = { role: "secretary", municipalityId: municipality.id } as const;
  const { page } = await signedInAs(context, who, MONDAY);
  const title = uploadForm(page).getByLabel("Русский");
  const add = page.getByRole("button", { name: translator("ru", "agendas")("documents.add"), exact: true });

  await page.goto(`/ru/assemblies/${id}/agenda?documents=${itemIds[0]}`);
  await files(page).setInputFiles([chosen("a.pdf", aPdf("a")), chosen("b.pdf", aPdf("b"))]);
  await add.click();
  await expect(page.getByRole("link", { name: /^[ab]\.pdf$/ })).toHaveCount(2);

  await title.fill("Смета <b>водопровода</b>");
  await files(page).setInputFiles(chosen("план.exe", aProgram()));
  await add.click();
  await expect(page.getByText("«план.exe»").first()).toBeVisible();
  await expect(title).toHaveValue("Смета <b>водопровода</b>");

  await files(page).setInputFiles(await large(30));
  await add.click();
  await expect(page.getByText(translator("ru", "fields")("documents-too-large")).first()).toBeVisible();
  await context.close();
});

test("a proof that is too large is refused before it is sent and by the server, and everything typed stays", async ({
  browserOf,
  accessible,
}) => {
  const municipality = await aMunicipality();
  const assembly = await anAssembly({ municipality });
  await completed(assembly);
  await announced(assembly);
  const t = translator("ru", "notices");
  const ui = translator("ru", "ui");
  const who = { role: "specialist", municipalityId: municipality.id } as const;
  const { page } = await signedInAs(await browserOf(LAPTOP), who, MONDAY);
  const place = page.getByLabel(t("posting.place"));
  const record = page.getByRole("button", { name: t("posting.record") });

  await page.goto(`/ru/assemblies/${assembly.id}/notice/posting?channel=notice-board`);
  await place.fill("Доска у клуба");
  await files(page).setInputFiles(await large(7));
  await record.click();
  await expect(page.getByRole("alert").first()).toContainText("large.pdf");
  await sound(page, accessible, "proof-too-large");

  await files(page).evaluate((input) => input.removeAttribute("data-most-bytes"));
  for (const megabytes of [7, 30]) {
    await files(page).setInputFiles(await large(megabytes));
    await record.click();
    await expect(page.getByText(ui("form.tooLarge"))).toBeVisible();
    await expect(place).toHaveValue("Доска у клуба");
  }
  await files(page).setInputFiles(chosen("photo.jpg", aProgram()));
  await record.click();
  await expect(page.getByText(translator("ru", "fields")("file-type")).first()).toBeVisible();
  await expect(place).toHaveValue("Доска у клуба");
});
