import { FRIDAY } from "../factories/minutes";
import { expect, PHONE, test } from "./journey";
import { type AtTheDoor, aDoorScene, letIn } from "./steps/door";
import { tooWide } from "./steps/screen";

const SCREENS = ["names", "walk-in", "tally", "rows", "ready", "scan", "carry", "more", "leave"];
const NARROW = { width: 320, height: 640 };

/** Smallest side of anything to press, in CSS pixels. */
const LEAST = 48;

for (const locale of ["ky", "ru", "en"] as const)
  test(`every screen of the door can be read and pressed: ${locale}`, async ({ browserOf, at, accessible }) => {
    at(FRIDAY);
    const context = await browserOf(PHONE);
    const door = await letIn(context, await aDoorScene(), locale);
    await door.find("ас");
    await door.came("Айгүл Асанова");
    await context.setOffline(true);
    await door.came("Асанова Үмүт");
    for (const screen of SCREENS) {
      await door.go(screen);
      await expect(door.page.locator("main h1")).toHaveCount(1);
      if (screen === "carry") await door.press(door.t("carry.qr"));
      if (screen === "walk-in")
        await expect(door.page.getByRole("button", { name: door.t("walkIn.save") })).toBeInViewport({ ratio: 1 });
      await lookedAt(door, `${locale}-${screen}`, accessible);
    }
  });

async function lookedAt({ page }: AtTheDoor, name: string, accessible: (page: AtTheDoor["page"]) => Promise<void>) {
  for (const size of [NARROW, PHONE])
    for (const letters of ["200%", "100%"]) {
      await page.setViewportSize(size);
      await page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
      }, letters);
      expect(await tooWide(page), `${name} at ${size.width}, letters ${letters}`).toEqual([]);
      expect(await brokenTabs(page), `${name} at ${size.width}, letters ${letters}`).toEqual([]);
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}-${name}-${size.width}-${letters}.png`, fullPage: true });
    }
  expect(await tooSmall(page), name).toEqual([]);
  await page.emulateMedia({ forcedColors: "active" }); // the colours are the reader's own then: nothing of them to judge
  expect(await tooWide(page), `${name} in forced colours`).toEqual([]);
  await page.emulateMedia({ forcedColors: "none" });
  await accessible(page);
}

/** Words of the tabs that stand on two lines. */
function brokenTabs(page: AtTheDoor["page"]): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("nav li span")].flatMap(({ firstChild }) => {
      const text = firstChild as Text;
      return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );
}

/** What is too small for a thumb; a choice is as large as the label around it. */
function tooSmall(page: AtTheDoor["page"]): Promise<string[]> {
  return page.evaluate((least) => {
    const pressed = [...document.querySelectorAll<HTMLElement>("button, a, select, input, label:has(input)")];
    return pressed
      .filter((each) => !each.matches("label input") && !each.classList.contains("sr-only"))
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width < least || height < least;
      })
      .map((each) => `${each.tagName} ${each.textContent?.trim()} ${each.getBoundingClientRect().height}`);
  }, LEAST);
}
