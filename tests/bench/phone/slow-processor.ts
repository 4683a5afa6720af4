import type { Browser } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { PHONE } from "../../e2e/journey";
import { aLink, goTo, openByLink } from "../../e2e/steps/door-phone";
import { aFullMeeting } from "./desk";
import { percentile } from "./percentile";
import { type Watched, watchDoor } from "./watch";

const SLOWER = 4;
const SEARCHES = Number(process.env.BENCH_SEARCHES ?? 30);

/** Types into the search and taps, on a phone four times slower than this machine. */
export async function measureSlowProcessor(browser: Browser, app: string, people: number) {
  const context = await browser.newContext({ viewport: PHONE, baseURL: app, timezoneId: "Asia/Bishkek" });
  try {
    await context.addInitScript("globalThis.__name = (made) => made"); // what tsx puts around every function
    await context.addInitScript(watchDoor);
    const page = await context.newPage();
    const meeting = await aFullMeeting(people);
    await openByLink(page, await aLink(meeting, Temporal.Now.instant()));
    await goTo(page, "names");
    const tools = await context.newCDPSession(page);
    await tools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const step = Math.floor(people / SEARCHES);
    for (let at = 0; at < SEARCHES; at++) {
      const { name, id } = meeting.villagers[at * step] ?? { name: "", id: "" };
      await page.locator("#search").fill("");
      await page.locator("#search").focus();
      for (const letter of name.slice(0, 8)) {
        await page.keyboard.press(letter === " " ? "Space" : letter).catch(() => page.keyboard.insertText(letter));
        await page.waitForTimeout(450);
      }
      await page.locator("#search").fill(name);
      await page.waitForTimeout(450);
      await page.locator(`[data-person="${id}"] button`).click();
      await page.waitForTimeout(600);
    }
    await tools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    const { keys, taps, stored } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
    return {
      people,
      keys: keys.length,
      ...both("key to painted", keys),
      ...both("tap to stored", stored),
      ...both("tap to shown", taps),
    };
  } finally {
    await context.close();
  }
}

function both(what: string, values: number[]) {
  return {
    [`${what} p50 ms`]: Math.round(percentile(values, 0.5)),
    [`${what} p95 ms`]: Math.round(percentile(values, 0.95)),
  };
}
