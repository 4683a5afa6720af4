import type { Page } from "@playwright/test";
import { expect, LAPTOP, PHONE } from "../journey";

type Check = (page: Page) => Promise<void>;

/**
 * What stands on the screen is sound: no accessibility violation, and nothing wider than the screen on a phone or a
 * laptop. With PICTURES set it is also drawn, to <PICTURES>-<name>-<width>.png.
 */
export async function sound(page: Page, accessible: Check, name: string): Promise<void> {
  const own = page.viewportSize() ?? LAPTOP;
  for (const size of own.width === PHONE.width ? [LAPTOP, PHONE] : [PHONE, LAPTOP]) {
    await page.setViewportSize(size);
    expect(await tooWide(page), `wider than ${size.width}: ${page.url()}`).toEqual([]);
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}-${name}-${size.width}.png`, fullPage: true });
  }
  await accessible(page);
}

/** What sticks out of the screen on the right, in words; things inside a scrolling box may. Text may without its box. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.body.querySelectorAll("*")].filter(
      (each) => each.getBoundingClientRect().right > width + 1,
    );
    const words = out.map((each) => `${each.tagName} ${each.className} ${each.textContent?.slice(0, 40)}`);
    return [`the page scrolls sideways to ${document.documentElement.scrollWidth}`, ...words.slice(0, 5)];
  });
}
