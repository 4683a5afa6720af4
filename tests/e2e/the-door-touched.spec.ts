import type { BrowserContext } from "@playwright/test";
import { db } from "@/lib/platform/db/client";
import { FRIDAY } from "../factories/minutes";
import { expect, PHONE, test } from "./journey";
import { type AtTheDoor, aDoorScene, type DoorScene, letIn } from "./steps/door";

let scene: DoorScene;

test.beforeEach(async ({ at }) => {
  at(FRIDAY);
  scene = await aDoorScene();
});

const WHO = "Гүлмира Бекова";
const eventsOf = (meetingId: string) => db.attendanceEvent.count({ where: { meetingId } });

test("a touch makes one row, and one more takes it back", async ({ browserOf }) => {
  const door = await letIn(await browserOf(PHONE, { hasTouch: true }), scene);
  const { page, t } = door;
  await door.find("гүлм");
  await touch(door, t("names.came"));
  await expect(door.row(WHO)).toContainText(t("names.takeBack"));
  await expect(page.getByText(t("told.came", { name: WHO }))).toBeVisible(); // not "already present"
  await touch(door, t("names.takeBack"));
  await expect(door.row(WHO)).toContainText(t("names.came"));
  await door.rows(0, 2);
  expect(await eventsOf(scene.assembly.id)).toBe(2);
});

test("a thumb may rest on a name: it registers when it is lifted", async ({ browserOf }) => {
  const context = await browserOf(PHONE, { hasTouch: true });
  const door = await letIn(context, scene);
  await door.find("гүлм");
  const touches = await touchesOf(context, door);
  await touches("touchStart", 0);
  await door.page.waitForTimeout(1_200); // longer than any browser waits for a click
  await expect(door.row(WHO)).toContainText(door.t("names.came"));
  await touches("touchEnd", 0);
  await expect(door.row(WHO)).toContainText(door.t("names.takeBack"));
  await door.rows(0, 1);
  expect(await eventsOf(scene.assembly.id)).toBe(1);
});

test("a finger that scrolls over the names registers nobody", async ({ browserOf }) => {
  const context = await browserOf(PHONE, { hasTouch: true });
  const door = await letIn(context, scene);
  const { page } = door;
  await door.find("гүлм");
  const touches = await touchesOf(context, door);
  await touches("touchStart", 0);
  for (const moved of [20, 60, 120]) await touches("touchMove", moved);
  await touches("touchEnd", 120);
  await page.keyboard.press("End"); // a step of its own, after whatever the touch did
  await expect(door.row(WHO)).toContainText(door.t("names.came"));
  await expect(page.locator("[data-waiting]")).toHaveAttribute("data-waiting", "0");
});

/** A finger on the row, piece by piece: where it went down, and how many pixels further up it is. */
async function touchesOf(context: BrowserContext, { page, row }: AtTheDoor) {
  const tools = await context.newCDPSession(page);
  const box = await row(WHO).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 100, (box?.y ?? 0) + 20];
  return (type: "touchStart" | "touchMove" | "touchEnd", moved: number) =>
    tools.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y: y - moved }] });
}

async function touch({ page, row }: AtTheDoor, word: string): Promise<void> {
  const box = await row(WHO).getByText(word, { exact: true }).boundingBox();
  if (!box) throw new Error(`${word} is not on the screen`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}
