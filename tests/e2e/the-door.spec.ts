import { shortCode } from "@/lib/people/short-code";
import { db } from "@/lib/platform/db/client";
import { translator } from "@/lib/platform/i18n/translate";
import { aUser } from "../factories/accounts";
import { FRIDAY } from "../factories/minutes";
import { expect, LAPTOP, PHONE, test } from "./journey";
import { aDoorScene, aLink, atTheDoor, type DoorScene, isReady, letIn, NAMES, namesAtTheServer } from "./steps/door";
import { signedIn } from "./steps/people";

const PASSWORD = "кара жорго ат минген";
let scene: DoorScene;

test.beforeEach(async ({ at }) => {
  at(FRIDAY);
  scene = await aDoorScene();
});

test("a borrowed phone is let in by link and PIN, and registers neighbours", async ({ browserOf, accessible }) => {
  const page = await (await browserOf(PHONE)).newPage();
  const door = atTheDoor(page);
  const { url, pin } = await aLink(scene);
  await page.goto(url);
  await accessible(page);
  await door.enter(pin === "000000" ? "111111" : "000000");
  await expect(page.getByText(door.t("refused.wrong-pin", { left: 4 }))).toBeVisible();
  await door.enter(pin);
  await isReady(door);
  expect(page.url()).not.toContain("link=");
  await accessible(page);
  await door.go("names");
  await expect(door.row(NAMES[0])).toHaveCount(0); // a borrowed phone does not show the list
  await door.find("а");
  await expect(door.row(NAMES[0])).toHaveCount(0);
  await door.find("ас");
  await expect(door.row("Асанова")).toHaveCount(2);
  await door.came("Айгүл Асанова");
  await expect(
    page.getByRole("status").filter({ hasText: door.t("told.came", { name: "Айгүл Асанова" }) }),
  ).toBeVisible();
  await door.press(door.t("names.takeBack"));
  await expect(door.row("Айгүл Асанова").getByText(door.t("names.came"), { exact: true })).toBeVisible();
  await door.came("Айгүл Асанова");
  await door.find("умут ас"); // letters are folded, words in any order
  await door.came("Асанова Үмүт");
  await accessible(page);
  await door.rows(0, 4);
  expect(await namesAtTheServer(scene.assembly.id)).toEqual(["Айгүл Асанова", "Асанова Үмүт"]);
});

test("a tap is taken back later, from the row", async ({ browserOf }) => {
  const door = await letIn(await browserOf(PHONE), scene);
  await door.find("бакыт");
  await door.came("Бакыт Осмонов");
  await door.rows(0, 1);
  await door.page.reload();
  await door.find("бакыт");
  await door.press(door.t("names.takeBackOf", { name: "Бакыт Осмонов" }));
  await expect(door.row("Бакыт Осмонов").getByText(door.t("names.came"), { exact: true })).toBeVisible();
  await door.rows(0, 2);
  expect(await namesAtTheServer(scene.assembly.id)).toEqual([]);
});

test("somebody who is not on the list is written down in four taps", async ({ browserOf, accessible }) => {
  const door = await letIn(await browserOf(PHONE), scene);
  const { page, t } = door;
  await door.find("Асан Үсөнов");
  await page.getByRole("link", { name: t("walkIn.open") }).click();
  await expect(page.locator("#name")).toHaveValue("Асан Үсөнов");
  await page.getByLabel(t("sex.male"), { exact: true }).check();
  await page.getByLabel(t("ageBand.29-59"), { exact: true }).check();
  await page.getByLabel("Ак-Муз", { exact: true }).check();
  await accessible(page);
  await door.press(t("walkIn.save"));
  await expect(page.getByText(t("told.came", { name: "Асан Үсөнов" }))).toBeVisible();
  await door.rows(0, 1);
  const [row] = await db.attendanceEvent.findMany({ where: { meetingId: scene.assembly.id } });
  const villageId = scene.municipality.villages[1]?.id;
  expect(row).toMatchObject({ sex: "male", ageBand: "29-59", role: "resident", villageId });
  // The same name again: perhaps it is the one of the list.
  await door.go("walk-in");
  await page.locator("#name").fill("Омурбек Сыдык");
  await expect(page.getByText(t("walkIn.alike"))).toBeVisible();
  await door.row("Өмүрбек Сыдыков").getByRole("button").click();
  await door.rows(0, 2);
  expect(await namesAtTheServer(scene.assembly.id)).toEqual(["Асан Үсөнов", "Өмүрбек Сыдыков"]);
});

test("two counters count by themselves and see how far they differ", async ({ browserOf, accessible }) => {
  const [one, other] = [await letIn(await browserOf(PHONE), scene), await letIn(await browserOf(PHONE), scene, "ru")];
  const press = async ({ page, t }: typeof one, group: "women" | "men" | "youth", times: number) => {
    for (let n = 0; n < times; n++)
      await page
        .getByRole("button", { name: t(`tally.${group}`) })
        .first()
        .click();
  };
  for (const door of [one, other]) await door.go("tally");
  await press(one, "women", 3);
  await press(one, "men", 2);
  await press(one, "youth", 1);
  await one.press(one.t("tally.less.men"));
  await one.rows(0, 1); // what the thumb did without resting is one row
  await press(other, "women", 6);
  await other.rows(0, 1);
  await one.page.reload();
  await expect(one.page.getByText(one.t("tally.theyMore", { count: 2 }))).toBeVisible({ timeout: 30_000 });
  await accessible(one.page);
  for (let n = 0; n < 2; n++) await press(one, "men", 1);
  await expect(one.page.getByText(one.t("tally.sameTotal"))).toBeVisible(); // six each, but not the same six
  await press(one, "women", 3);
  for (let n = 0; n < 3; n++) await one.press(one.t("tally.less.men"));
  await one.press(one.t("tally.less.youth"));
  await expect(one.page.getByText(one.t("tally.same"))).toBeVisible();
  await one.rows(0, 2);
  const counts = await db.attendanceEvent.findMany({
    where: { meetingId: scene.assembly.id, kind: "tally" },
    select: { women: true, men: true, youth: true },
    orderBy: { women: "asc" },
  });
  expect(counts).toEqual([
    { women: 3, men: 1, youth: 1 },
    { women: 6, men: 0, youth: 0 },
    { women: 6, men: 0, youth: 0 },
  ]);
});

test("the next name is typed over the last one, whether that is written down already or not", async ({ browserOf }) => {
  const door = await letIn(await browserOf(PHONE), scene);
  await door.find("бакыт");
  await door.row("Бакыт Осмонов").getByRole("button").click();
  await door.page.keyboard.type("гүл"); // at once
  await expect(door.search).toHaveValue("гүл");
  await door.came("Гүлмира Бекова");
  await expect.poll(() => door.search.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0);
  await door.page.keyboard.type("аса");
  await expect(door.search).toHaveValue("аса");
  await door.rows(0, 2);
});

test("on a laptop the keyboard and a barcode gun are enough", async ({ browserOf, accessible }) => {
  const door = await letIn(await browserOf(LAPTOP), scene);
  const { page, t } = door;
  await expect(door.search).toBeFocused();
  await page.keyboard.type(shortCode(scene.personIds["Гүлмира Бекова"])); // as a gun does, Enter and all
  await page.keyboard.press("Enter");
  await expect(page.getByText(t("told.came", { name: "Гүлмира Бекова" }))).toBeVisible();
  await expect(door.search).toBeFocused();
  await page.keyboard.type("бакыт"); // over the last one
  await page.keyboard.press("Enter");
  await expect(page.getByText(t("told.came", { name: "Бакыт Осмонов" }))).toBeVisible();
  await page.keyboard.type("асан"); // two: nobody is meant
  await page.keyboard.press("Enter");
  await expect(door.row("Асанова").getByText(t("names.came"), { exact: true })).toHaveCount(2);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(door.row("Асанова").getByText(t("names.came"), { exact: true })).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(door.search).toHaveValue("");
  await accessible(page);
  await door.rows(0, 3);
});

test("a member signs in, comes back, and has the whole list with its filters", async ({ browserOf, accessible }) => {
  const email = `uyul-${scene.assembly.id}@example.kg`;
  const { municipalityId } = scene.assembly;
  await aUser({ role: "initiative-member", municipalityId, email, password: PASSWORD, name: "Гүлсүн Абдырова" });
  const page = await (await browserOf(PHONE)).newPage();
  const [door, acc] = [atTheDoor(page), translator("ky", "accounts")];
  await page.goto(`/ky/door#meeting=${scene.assembly.id}`);
  await expect(page.getByText(door.t("refused.signed-out"))).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: door.t("pair.signIn") }).click();
  await page.getByLabel(acc("signIn.login")).fill(email);
  await page.getByLabel(acc("signIn.password")).fill(PASSWORD);
  await page.getByRole("button", { name: acc("signIn.submit") }).click();
  await isReady(door);
  await door.go("names");
  await expect(page.locator("li[data-person]")).toHaveCount(NAMES.length);
  await door.came("Жылдыз Токтогулова");
  await page.getByLabel(door.t("filter.came"), { exact: true }).check();
  await expect(page.locator("li[data-person]")).toHaveCount(1);
  await page.getByLabel(door.t("filter.absent"), { exact: true }).check();
  await page.getByLabel(door.t("filter.village")).selectOption({ label: "Ак-Муз" });
  await expect(page.locator("li[data-person]")).toHaveCount(3);
  await accessible(page);
  await door.rows(0, 1);
  expect(await namesAtTheServer(scene.assembly.id)).toEqual(["Жылдыз Токтогулова"]);
});

test("a meeting that is nobody's business of theirs stays shut", async ({ browserOf }) => {
  const userId = await aUser({ role: "initiative-member", municipalityId: (await aDoorScene()).municipality.id });
  const page = await signedIn(await browserOf(PHONE), userId, FRIDAY);
  const door = atTheDoor(page, "ru");
  await page.goto(`/ru/door#meeting=${scene.assembly.id}`);
  await expect(
    page.getByText(door.t("refused.not-found")).or(page.getByText(door.t("refused.forbidden"))),
  ).toBeVisible();
});
