import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { shortCode } from "@/lib/people/short-code";
import { FRIDAY } from "../factories/minutes";
import { filmCodes } from "../running-app/fake-camera";
import { expect, PHONE, test } from "./journey";
import { aDoorScene, letIn } from "./steps/door";

test("the QR code of an invitation is seen by the camera, also without internet", async ({
  app,
  at,
  launchOptions,
}) => {
  at(FRIDAY);
  const scene = await aDoorScene();
  const film = path.join(mkdtempSync(path.join(tmpdir(), "jyiyn-")), "codes.y4m");
  filmCodes(film, [shortCode(scene.personIds["Өмүрбек Сыдыков"]), "https://example.kg/"], 20);
  const camera = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), ...camera, `--use-file-for-fake-video-capture=${film}`],
  });
  const context = await browser.newContext({ viewport: PHONE, baseURL: app.address, permissions: ["camera"] });
  const door = await letIn(context, scene);
  const { page, t } = door;
  await context.setOffline(true);
  await page.getByRole("link", { name: t("scan.title") }).click();
  await expect(door.row("Өмүрбек Сыдыков")).toContainText(t("names.takeBack"), { timeout: 30_000 });
  await expect(page.getByText(t("scan.unknown"))).toBeVisible({ timeout: 30_000 }); // and then a foreign code
  await door.rows(1);
  await context.setOffline(false);
  await door.rows(0, 1); // one person, however often the code came round
  await browser.close();
});

test("a camera that is refused is explained, and the code can be typed", async ({ browserOf, at, accessible }) => {
  at(FRIDAY);
  const scene = await aDoorScene();
  const context = await browserOf(PHONE);
  await context.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  const door = await letIn(context, scene);
  await door.go("scan");
  await expect(door.page.getByText(door.t("scan.fault.refused"))).toBeVisible();
  await accessible(door.page);
  await door.page.locator("#code").fill("1234567890");
  await door.page.locator("#code").press("Enter");
  await expect(door.page.getByText(door.t("scan.unknown"))).toBeVisible();
  await expect(door.page.locator("#code")).toHaveValue("1234567890");
});
