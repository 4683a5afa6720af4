import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { revokeLink } from "@/lib/attendance/links/commands";
import { readQueueFile } from "@/lib/attendance/phone/queue-file";
import { db } from "@/lib/platform/db/client";
import { FRIDAY } from "../factories/minutes";
import { aContext } from "../factories/write-context";
import { expect, PHONE, test } from "./journey";
import { aDoorScene, aLink, atTheDoor, type DoorScene, isReady, letIn, namesAtTheServer } from "./steps/door";

let scene: DoorScene;

test.beforeEach(async ({ at }) => {
  at(FRIDAY);
  scene = await aDoorScene();
});

const revokeAll = async () => {
  const links = await db.doorLink.findMany({ where: { meetingId: scene.assembly.id }, select: { id: true } });
  for (const { id } of links)
    await revokeLink(aContext({ now: FRIDAY, did: "tests.revoke" }), { assemblyId: scene.assembly.id, linkId: id });
};

/** Everything that is readable on the phone, as text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const name of names) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
      });
      for (const store of database.objectStoreNames)
        all.push(
          await new Promise((resolve) => {
            const asked = database.transaction(store).objectStore(store).getAll();
            asked.onsuccess = () => resolve({ store, rows: asked.result });
          }),
        );
      database.close();
    }
    return JSON.stringify(all);
  });
const rowsOf = async (page: Page, store: string): Promise<number> =>
  (JSON.parse(await kept(page)) as { store?: string; rows?: unknown[] }[]).find((each) => each.store === store)?.rows
    ?.length ?? 0;

test("a revoked link wipes the list; rows that were not sent are saved first", async ({ browserOf, accessible }) => {
  const context = await browserOf(PHONE);
  const door = await letIn(context, scene);
  const { page, t } = door;
  expect(await rowsOf(page, "block")).toBeGreaterThan(0);
  expect(await kept(page)).not.toContain("Бакыт"); // nobody's name lies on the phone for others to read
  await context.setOffline(true);
  await door.find("бакыт");
  await door.came("Бакыт Осмонов");
  await revokeAll();
  await context.setOffline(false);
  await expect(page.getByRole("heading", { name: t("closed.revoked.title") })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(t("closed.waiting", { count: 1 }))).toBeVisible();
  expect(await rowsOf(page, "block")).toBe(0);
  await accessible(page);
  await page.getByRole("link", { name: t("rows.carry") }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), door.press(t("carry.file"))]);
  const queue = readQueueFile(await readFile(await download.path(), "utf8"));
  expect(queue).toMatchObject({ ok: true, count: 1 });
  await page.reload();
  await door.go("names");
  await door.press(t("closed.forgetRows", { count: 1 }));
  await expect(page.getByText(t("choice.none"))).toBeVisible();
  expect(await rowsOf(page, "row")).toBe(0);
  expect(await rowsOf(page, "key")).toBe(0);
});

test("an expired link keeps its rows until they are handed over", async ({ browserOf, at }) => {
  const context = await browserOf(PHONE);
  const door = await letIn(context, scene);
  await context.setOffline(true);
  await door.find("үмүт");
  await door.came("Асанова Үмүт");
  at(FRIDAY.add({ hours: 13 }));
  await context.setOffline(false);
  await expect(door.page.getByRole("heading", { name: door.t("closed.expired.title") })).toBeVisible({
    timeout: 30_000,
  });
  await expect(door.page.getByText(door.t("closed.waiting", { count: 1 }))).toBeVisible();
});

test("leaving asks when rows wait, and wipes the phone", async ({ browserOf, accessible }) => {
  const context = await browserOf(PHONE);
  const door = await letIn(context, scene);
  const { page, t } = door;
  await context.setOffline(true);
  await door.find("гүлм");
  await door.came("Гүлмира Бекова");
  await door.go("leave");
  await expect(page.getByText(t("leave.waiting", { count: 1 }))).toBeVisible();
  await accessible(page);
  await context.setOffline(false);
  await door.rows(0);
  await door.press(t("leave.do"));
  await expect(page.getByText(t("choice.none"))).toBeVisible();
  for (const store of ["pairing", "row", "key", "block", "tap"]) expect(await rowsOf(page, store), store).toBe(0);
  expect(await kept(page)).not.toContain("door.typed");
  const [device] = await db.doorDevice.findMany({ where: { meetingId: scene.assembly.id } });
  expect(device?.revokedAt).not.toBeNull();
});

test("closing the page with unsent rows is asked about", async ({ browserOf }) => {
  const context = await browserOf(PHONE);
  const door = await letIn(context, scene);
  await context.setOffline(true);
  await door.find("гүлм");
  await door.came("Гүлмира Бекова");
  const asked = new Promise<string>((resolve) => {
    door.page.on("dialog", (dialog) => {
      resolve(dialog.type());
      return dialog.accept();
    });
  });
  await door.page.close({ runBeforeUnload: true });
  expect(await asked).toBe("beforeunload");
});

test("a row that the server cannot read stays until it is handed over", async ({ browserOf, accessible }) => {
  const context = await browserOf(PHONE);
  await context.route("**/api/v1/attendance", async (route) => {
    const { events } = route.request().postDataJSON() as { events: unknown[] };
    await (events.length > 0 ? route.fulfill({ status: 400, json: { reason: "not-json" } }) : route.continue());
  });
  const door = await letIn(context, scene);
  const { page, t } = door;
  await door.find("гүлм");
  await door.row("Гүлмира Бекова").getByRole("button").click();
  await expect(door.badge).toHaveAttribute("data-look", "1", { timeout: 30_000 });
  await door.go("rows");
  await expect(page.getByText(t("rows.reason.unreadable"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("rows.looked") })).toHaveCount(0);
  await expect(page.getByText(t("rows.allSent"))).toHaveCount(0);
  await accessible(page);
  await door.go("leave");
  await door.press(t("leave.force", { count: 1 }));
  await expect(page.getByText(t("choice.none"))).toBeVisible();
});

test("five wrong PINs shut the door for a while; an unknown link says so", async ({ browserOf, accessible }) => {
  const page = await (await browserOf(PHONE)).newPage();
  const door = atTheDoor(page, "ru");
  const { url, pin } = await aLink(scene);
  const wrong = pin === "000000" ? "111111" : "000000";
  await page.goto(url.replace("/ky/", "/ru/"));
  for (const left of [4, 3, 2, 1]) {
    await door.enter(wrong);
    await expect(page.getByText(door.t("refused.wrong-pin", { left }))).toBeVisible();
  }
  await door.enter(wrong);
  await expect(page.getByText(door.t("refused.pin-locked", { minutes: 15 }))).toBeVisible();
  await accessible(page);
  await page.goto("/ru/door#link=01930000-0000-7000-8000-000000000001.abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");
  await page.reload();
  await door.enter("123456");
  await expect(page.getByText(door.t("refused.link-unknown"))).toBeVisible();
});

test("several meetings on one phone are kept apart", async ({ browserOf, accessible }) => {
  const context = await browserOf(PHONE);
  const first = await letIn(context, scene);
  await first.find("үмүт");
  await first.came("Асанова Үмүт");
  await first.rows(0, 1);
  await context.setOffline(true);
  await first.find("бакыт");
  await first.came("Бакыт Осмонов");
  const other = await aDoorScene();
  const { url, pin } = await aLink(other);
  const { page, t } = first;
  await page.goto(url);
  await expect(page.locator("#pin")).toBeVisible();
  await context.setOffline(false);
  const both = ["Асанова Үмүт", "Бакыт Осмонов"]; // what waits goes home, whatever is on the screen
  await expect.poll(() => namesAtTheServer(scene.assembly.id), { timeout: 30_000 }).toEqual(both);
  await first.enter(pin);
  await isReady(first);
  await first.rows(0, 0);
  await first.go("more");
  await first.press(t("more.meetings"));
  await expect(page.getByRole("heading", { name: t("choice.title") })).toBeVisible();
  await accessible(page);
  await page.locator("main li button").first().click();
  await expect(first.badge).toBeVisible();
});
