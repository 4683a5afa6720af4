import type { BrowserContext, Page } from "@playwright/test";
import { FRIDAY } from "../factories/minutes";
import { leaveScene, type Scene, type Seat, setScene } from "../running-app/scene";
import { listScreens } from "../running-app/screens";
import { VISITS, type Visit } from "../running-app/visits";
import { expect, test as journey, LAPTOP, PHONE } from "./journey";
import { tooWide } from "./steps/screen";

type Look = { locale: "ky" | "ru" | "en"; size: typeof PHONE; name: string };

/** A first look at each page in all of these; its further states take turns. */
const LOOKS: Look[] = [
  { locale: "ky", size: PHONE, name: "Kyrgyz on a phone" },
  { locale: "ru", size: LAPTOP, name: "Russian on a laptop" },
  { locale: "en", size: PHONE, name: "English on a phone" },
  { locale: "ky", size: LAPTOP, name: "Kyrgyz on a laptop" },
  { locale: "ru", size: PHONE, name: "Russian on a phone" },
  { locale: "en", size: LAPTOP, name: "English on a laptop" },
];
const FIRST = LOOKS.slice(0, 2);

type Eyes = (as: Seat | null, size: Look["size"]) => Promise<BrowserContext>;

const test = journey.extend<object, { scene: Scene; eyes: Eyes }>({
  scene: [
    async ({ app }, use) => {
      process.env.PUBLIC_URL = app.address;
      app.setClock(FRIDAY);
      await use(await setScene());
      await leaveScene();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  // One browser for each person and size: what was loaded once is not loaded again.
  eyes: [
    async ({ app, scene, browser }, use) => {
      const open = new Map<string, BrowserContext>();
      await use(async (as, size) => {
        const key = `${as} ${size.width}`;
        const known = open.get(key);
        if (known) return known;
        const made = await browser.newContext({ viewport: size, baseURL: app.address, timezoneId: "Asia/Bishkek" });
        if (as) await made.addCookies([cookieOf(scene, as, app.address)]);
        open.set(key, made);
        return made;
      });
      for (const context of open.values()) await context.close();
    },
    { scope: "worker" },
  ],
});

const cookieOf = ({ cookies }: Scene, as: Seat, url: string) => ({
  name: cookies[as].name,
  value: cookies[as].value,
  url,
});

// Hundreds of looks: what a failure says is enough to see it again.
test.use({ trace: "off" });

test("every page of the app is looked at", () => {
  expect(Object.keys(VISITS).sort()).toEqual(listScreens());
});

for (const [page, visits] of Object.entries(VISITS)) {
  test(`${page} can be read by everybody, in every language and size`, async ({ scene, eyes, accessible }) => {
    const turn = Object.keys(VISITS).indexOf(page);
    for (const [at, visit] of visits(scene).entries()) {
      const looks = at === 0 ? FIRST : [LOOKS[(turn + at) % LOOKS.length] as Look];
      for (const look of looks) {
        await journey.step(`${visit.path}, ${look.name}`, async () => {
          const page = await (await eyes(visit.as, look.size)).newPage();
          await lookAt(page, visit, look, accessible);
          await page.close();
        });
      }
    }
  });
}

async function lookAt(
  page: Page,
  { path }: Visit,
  { locale, size }: Look,
  accessible: (page: Page) => Promise<void>,
): Promise<void> {
  const told: string[] = [];
  page.on("console", (message) => message.type() === "error" && told.push(message.text()));
  page.on("pageerror", (error) => told.push(String(error)));
  const response = await page.goto(`/${locale}${path === "/" ? "" : path}`);
  const status = response?.status() ?? 0;
  expect(status, path).toBeLessThan(500);
  await expect(page).toHaveTitle(/\S/);
  expect(await page.locator("html").getAttribute("lang"), path).toBe(locale);
  await expect(page.locator("h1"), path).toHaveCount(1);
  expect(await tooWide(page), `${path} at ${size.width}`).toEqual([]);
  await accessible(page);
  // The browser itself tells of a page that is not there.
  const trouble = told.filter((text) => !(status === 404 && text.includes("404")));
  expect(trouble, path).toEqual([]);
}
