import type { Page } from "@playwright/test";
import { FRIDAY } from "../factories/minutes";
import { leaveScene, type Scene, setScene } from "../running-app/scene";
import { listScreens } from "../running-app/screens";
import { VISITS, type Visit } from "../running-app/visits";
import { expect, test as journey, LAPTOP, PHONE } from "./journey";

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

const test = journey.extend<object, { scene: Scene }>({
  scene: [
    async ({ app }, use) => {
      process.env.PUBLIC_URL = app.address;
      app.setClock(FRIDAY);
      await use(await setScene());
      await leaveScene();
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

test("every page of the app is looked at", () => {
  expect(Object.keys(VISITS).sort()).toEqual(listScreens());
});

for (const [page, visits] of Object.entries(VISITS)) {
  test(`${page} can be read by everybody, in every language and size`, async ({ scene, browserOf, accessible }) => {
    const turn = Object.keys(VISITS).indexOf(page);
    for (const [at, visit] of visits(scene).entries()) {
      const looks = at === 0 ? FIRST : [LOOKS[(turn + at) % LOOKS.length] as Look];
      for (const look of looks) await lookAt(scene, visit, look, { browserOf, accessible });
    }
  });
}

type Hands = {
  browserOf: (size: Look["size"]) => Promise<import("@playwright/test").BrowserContext>;
  accessible: (page: Page) => Promise<void>;
};

async function lookAt(scene: Scene, { path, as }: Visit, { locale, size, name }: Look, hands: Hands): Promise<void> {
  await journey.step(`${path}, ${name}`, async () => {
    const context = await hands.browserOf(size);
    if (as)
      await context.addCookies([{ ...scene.cookies[as], url: addressOf() }].map(({ header: _, ...cookie }) => cookie));
    const page = await context.newPage();
    const told: string[] = [];
    page.on("console", (message) => message.type() === "error" && told.push(message.text()));
    page.on("pageerror", (error) => told.push(String(error)));
    const response = await page.goto(`/${locale}${path === "/" ? "" : path}`);
    const status = response?.status() ?? 0;
    expect(status, path).toBeLessThan(500);
    await expect(page).toHaveTitle(/\S/);
    expect(await page.locator("html").getAttribute("lang"), path).toBe(locale);
    await expect(page.locator("h1"), path).toHaveCount(1);
    expect(await sticksOut(page), `${path} at ${size.width}`).toEqual([]);
    await hands.accessible(page);
    // The browser itself tells of a page that is not there.
    expect(
      told.filter((text) => !(status === 404 && text.includes("404"))),
      path,
    ).toEqual([]);
    await context.close();
  });
}

const addressOf = () => String(process.env.PUBLIC_URL);

/** What makes the page wider than the screen. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((each) => each.getBoundingClientRect().right > width + 1)
      .map((each) => `${each.tagName.toLowerCase()}.${each.className}`.slice(0, 100))
      .slice(0, 8);
  });
}
