import type { Page } from "@playwright/test";
import { db } from "@/lib/platform/db/client";
import { translator } from "@/lib/platform/i18n/translate";
import { anAssembly, theHolidays } from "../factories/assemblies";
import { announced, completed } from "../factories/notices";
import { aMunicipality } from "../factories/territories";
import { MONDAY } from "../factories/write-context";
import { expect, PHONE, test } from "./journey";
import { signedInAs } from "./steps/people";

const PLACE_AND_TIME = "42.8746 N 74.5698 E, 09:41";

test("a photo of the notice board is made small and upright in the browser, without what the camera wrote into it", async ({
  at,
  browserOf,
}) => {
  at(MONDAY);
  await theHolidays();
  const municipality = await aMunicipality();
  const assembly = await anAssembly({ municipality });
  await completed(assembly);
  await announced(assembly);
  const t = translator("ky", "notices");
  const who = { role: "specialist", municipalityId: municipality.id } as const;
  const { page } = await signedInAs(await browserOf(PHONE), who, MONDAY);
  await page.goto(`/ky/assemblies/${assembly.id}/notice/posting?channel=notice-board`);
  const photo = lyingOnItsSide(await aPicture(page, 4000, 3000));
  expect(photo.length).toBeGreaterThan(1024 * 1024);

  await page.getByLabel(t("posting.place")).fill("Клубдун алдындагы тактай");
  await page.getByRole("radio", { name: t("proof.photo") }).check();
  const input = page.locator("input[type=file]");
  await input.setInputFiles({ name: "IMG_2041.jpg", mimeType: "image/jpeg", buffer: photo });
  await expect.poll(() => input.evaluate((field: HTMLInputElement) => field.files?.[0]?.name)).toBe("photo.jpg");
  await page.getByRole("button", { name: t("posting.record") }).click();
  await page.waitForURL(/\/notice$/);

  const where = { assemblyId: assembly.id, channel: "notice-board" };
  const { proofFile } = await db.posting.findFirstOrThrow({ where, select: { proofFile: { select: { file: true } } } });
  const kept = Buffer.from(proofFile?.file.data ?? []);
  expect(proofFile?.file.mediaType).toBe("image/jpeg");
  expect(kept.length).toBeLessThanOrEqual(120 * 1024);
  expect([photo.includes(PLACE_AND_TIME), kept.includes(PLACE_AND_TIME), kept.includes("Exif")]).toEqual([
    true,
    false,
    false,
  ]);
  const { width, height } = await sizeOf(page, kept);
  expect(height / width).toBeCloseTo(4 / 3, 2);
  expect(height).toBeLessThanOrEqual(1600);
  expect(height).toBeGreaterThanOrEqual(400);
});

/** Speckled, as a photo is: it does not become small by itself. */
async function aPicture(page: Page, width: number, height: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([wide, high]) => {
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width: wide, height: high });
      const brush = canvas.getContext("2d") as CanvasRenderingContext2D;
      for (let x = 0; x < wide; x += 20)
        for (let y = 0; y < high; y += 20) {
          brush.fillStyle = `hsl(${(x * 7 + y * 13) % 360} 60% ${(x * y) % 90}%)`;
          brush.fillRect(x, y, 20, 20);
        }
      return canvas.toDataURL("image/jpeg", 0.98).split(",")[1] as string;
    },
    [width, height] as const,
  );
  return Buffer.from(base64, "base64");
}

/** The same as a phone keeps it that was held upright: a note to turn it by a quarter, and where and when it was taken. */
function lyingOnItsSide(jpeg: Buffer): Buffer {
  const note = Buffer.from(
    "4578696600004949 2a0008000000 0100 1201030001000000 06000000 00000000".replaceAll(" ", ""),
    "hex",
  );
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, note),
    segment(0xfe, Buffer.from(PLACE_AND_TIME)),
    jpeg.subarray(2),
  ]);
}

function segment(kind: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function sizeOf(page: Page, jpeg: Buffer): Promise<{ width: number; height: number }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const { width, height } = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
    return { width, height };
  }, jpeg.toString("base64"));
}
