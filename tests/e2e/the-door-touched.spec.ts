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

test("a finger that scrolls over the names registers nobody", async ({ browserOf }) => {
  const context = await browserOf(PHONE, { hasTouch: true });
  const door = await letIn(context, scene);
  const { page } = door;
  await door.find("гүлм");
  const tools = await context.newCDPSession(page);
  const box = await door.row(WHO).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 100, (box?.y ?? 0) + 20];
  const touches = async (type: "touchStart" | "touchMove" | "touchEnd", moved: number) =>
    tools.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y: y - moved }] });
  await touches("touchStart", 0);
  for (const moved of [20, 60, 120]) await touches("touchMove", moved);
  await touches("touchEnd", 120);
  await page.keyboard.press("End"); // a step of its own, after whatever the touch did
  await expect(door.row(WHO)).toContainText(door.t("names.came"));
  await expect(page.locator("[data-waiting]")).toHaveAttribute("data-waiting", "0");
});

async function touch({ page, row }: AtTheDoor, word: string): Promise<void> {
  const box = await row(WHO).getByText(word, { exact: true }).boundingBox();
  if (!box) throw new Error(`${word} is not on the screen`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}
