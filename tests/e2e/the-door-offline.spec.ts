import { readFile } from "node:fs/promises";
import { type BrowserContext, type Page, test as plain } from "@playwright/test";
import { WORKS } from "@/components/attendance/door/works-offline";
import { readQueueFile } from "@/lib/attendance/phone/queue-file";
import { shortCode } from "@/lib/people/short-code";
import { FRIDAY } from "../factories/minutes";
import { expect, PHONE, test } from "./journey";
import { type AtTheDoor, aDoorScene, atTheDoor, type DoorScene, letIn, namesAtTheServer } from "./steps/door";

type Given = { scene: DoorScene; context: BrowserContext; door: AtTheDoor; another: () => Promise<BrowserContext> };

/** What the page "what works without internet" promises, each line proved on a phone that has none. */
const PROOFS: Record<(typeof WORKS)[number], (given: Given) => Promise<void>> = {
  open: async ({ context, door }) => {
    await door.page.close();
    const page = await context.newPage();
    await page.goto("/ky/door");
    await expect(page.locator("#search")).toBeVisible();
    for (const locale of ["ru", "en"]) {
      const other = await context.newPage();
      await other.goto(`/${locale}/door?from=home`);
      await expect(other.locator("#search")).toBeVisible();
      await other.close();
    }
  },
  names: async ({ door }) => {
    await door.find("токто");
    await door.came("Жылдыз Токтогулова");
    await door.rows(1, 0);
  },
  undo: async ({ door }) => {
    await door.find("бакыт");
    await door.came("Бакыт Осмонов");
    await door.press(door.t("names.takeBack"));
    await expect(door.row("Бакыт Осмонов").getByText(door.t("names.came"), { exact: true })).toBeVisible();
    await door.came("Бакыт Осмонов");
    await door.page.reload();
    await door.press(door.t("names.takeBackOf", { name: "Бакыт Осмонов" }));
    await expect(door.row("Бакыт Осмонов").getByText(door.t("names.came"), { exact: true })).toBeVisible();
    await door.rows(4, 0);
  },
  walkIn: async ({ door }) => {
    await door.go("walk-in");
    await door.page.locator("#name").fill("Асан Үсөнов");
    await door.press(door.t("walkIn.save"));
    await expect(door.page.getByText(door.t("told.came", { name: "Асан Үсөнов" }))).toBeVisible();
    await door.rows(1, 0);
  },
  tally: async ({ door }) => {
    await door.go("tally");
    const women = door.page.getByRole("button", { name: door.t("tally.women") }).first();
    await women.click();
    await women.click();
    await door.page.reload(); // between the press and its row
    await expect(women).toContainText("2");
    await door.rows(1, 0);
  },
  scan: async ({ door, scene }) => {
    await door.go("scan"); // the camera itself: the-door-camera.spec.ts
    await door.page.locator("#code").fill(shortCode(scene.personIds["Гүлмира Бекова"]));
    await door.page.locator("#code").press("Enter");
    await expect(door.page.getByText(door.t("told.came", { name: "Гүлмира Бекова" }))).toBeVisible();
    await door.rows(1, 0);
  },
  language: async ({ door, context }) => {
    const { page } = door;
    await door.find("бак");
    await page.getByRole("button", { name: "Рус", exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "ru");
    await expect(door.search).toHaveValue("бак");
    await expect(page).toHaveURL(/\/ru\/door/);
    const russian = atTheDoor(page, "ru");
    await expect(russian.row("Бакыт Осмонов").getByText(russian.t("names.came"), { exact: true })).toBeVisible();
    await page.close();
    const again = await context.newPage();
    await again.goto("/ky/door"); // from the home screen: the language chosen stays
    await expect(again.locator("html")).toHaveAttribute("lang", "ru");
    await again.getByRole("button", { name: "Eng", exact: true }).click();
    await expect(again.locator("html")).toHaveAttribute("lang", "en");
  },
  typed: async ({ door }) => {
    const { page, t } = door;
    await door.find("үмүт");
    await door.go("walk-in");
    await page.locator("#name").fill("Асан Үсө");
    await page.getByLabel(t("sex.male"), { exact: true }).check();
    await page.reload();
    await expect(page.locator("#name")).toHaveValue("Асан Үсө");
    await expect(page.getByLabel(t("sex.male"), { exact: true })).toBeChecked();
    await door.go("names");
    await expect(door.search).toHaveValue("үмүт");
  },
  queue: async ({ door, context, scene }) => {
    await door.find("ас");
    await door.came("Айгүл Асанова");
    await door.came("Асанова Үмүт");
    await door.rows(2, 0);
    await door.page.close();
    const page = await context.newPage();
    await page.goto("/ky/door");
    const again = atTheDoor(page);
    await again.rows(2, 0);
    expect(await namesAtTheServer(scene.assembly.id)).toEqual([]);
    await context.setOffline(false);
    await again.rows(0, 2);
    expect(await namesAtTheServer(scene.assembly.id)).toEqual(["Айгүл Асанова", "Асанова Үмүт"]);
  },
  carry: async ({ door, scene }) => {
    const { page, t } = door;
    await door.find("өмүр");
    await door.came("Өмүрбек Сыдыков");
    await door.go("carry");
    const [download] = await Promise.all([page.waitForEvent("download"), door.press(t("carry.file"))]);
    const queue = readQueueFile(await readFile(await download.path(), "utf8"));
    expect(queue).toMatchObject({ ok: true, count: 1, owner: { meetingId: scene.assembly.id } });
    await door.press(t("carry.qr"));
    await expect(page.getByRole("img", { name: t("carry.frame", { at: 1, of: 1 }) })).toBeVisible();
  },
  several: async ({ door, context, another, scene }) => {
    const other = await another();
    const second = await letIn(other, scene);
    await other.setOffline(true);
    for (const phone of [door, second]) {
      await phone.find("ас");
      await phone.came("Айгүл Асанова");
    }
    await second.came("Асанова Үмүт");
    for (const phone of [context, other]) await phone.setOffline(false);
    await door.rows(0, 1);
    await second.rows(0, 2);
    for (const phone of [door, second]) {
      await phone.page.reload();
      await expect(phone.page.getByText(`${phone.t("counts.named")} 2`)).toBeVisible({ timeout: 30_000 });
    }
  },
  read: async ({ context }) => {
    const page = await context.newPage();
    for (const locale of ["ky", "ru", "en"] as const) {
      await page.goto(`/${locale}/door/offline`);
      await expect(page.locator("h1")).toHaveText(atTheDoor(page, locale).t("offline.title"));
    }
  },
};

test.describe("without internet works:", () => {
  for (const line of WORKS)
    test(line, async ({ browserOf, at }) => {
      at(FRIDAY);
      const scene = await aDoorScene();
      const context = await browserOf(PHONE);
      const door = await letIn(context, scene);
      await context.setOffline(true);
      await isCutOff(door.page);
      await PROOFS[line]({ scene, context, door, another: () => browserOf(PHONE) });
    });
});

plain("every line of the page is proved", () => {
  expect(Object.keys(PROOFS).sort()).toEqual([...WORKS].sort());
});

async function isCutOff(page: Page): Promise<void> {
  expect(
    await page.evaluate(() =>
      fetch("/api/health").then(
        () => "there",
        () => "cut off",
      ),
    ),
  ).toBe("cut off");
}
