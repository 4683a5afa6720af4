import type { Browser, CDPSession, Page } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { PHONE } from "../../e2e/journey";
import { aLink, goTo, openByLink } from "../../e2e/steps/door-phone";
import { openBarePhone } from "./bare-phone";
import { aFullMeeting } from "./desk";
import { percentile } from "./percentile";
import { type Watched, watchDoor } from "./watch";

export const SLOWER = Number(process.env.BENCH_SLOWER ?? 4);
const SEARCHES = Number(process.env.BENCH_SEARCHES ?? 60);
const LETTERS = 3;
/** Between keys, and after a tap: longer than the watch waits for the last change. */
const KEY_MS = 320;
const TAP_MS = 500;
/** How long a thumb rests on what it taps, at least: the times are taken from when it is lifted. */
const THUMB_MS = 60;

/** Somebody searches and taps again and again, on a phone that much slower than this machine. */
export async function measureSlowProcessor(browser: Browser, app: string, people: number) {
  return onPhone(browser, app, async (page) => {
    const meeting = await aFullMeeting(people);
    await openByLink(page, await aLink(meeting, Temporal.Now.instant()));
    await goTo(page, "names");
    const step = Math.max(1, Math.floor(people / SEARCHES));
    const names = meeting.villagers.filter((_, at) => at % step === 0).map(({ name }) => name);
    return told(`the door, ${people} persons`, await searched(page, names.slice(0, SEARCHES)));
  });
}

/** The same keys and taps on the yardstick. */
export async function measureBarePhone(browser: Browser, app: string) {
  return onPhone(browser, app, async (page) => {
    await openBarePhone(page);
    return told("a bare page", await searched(page, Array(Math.ceil(SEARCHES / 2)).fill("Асан")));
  });
}

async function onPhone<T>(browser: Browser, baseURL: string, run: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true, baseURL, timezoneId: "Asia/Bishkek" });
  try {
    await context.addInitScript("globalThis.__name = (made) => made"); // what tsx puts around every function
    await context.addInitScript(watchDoor);
    return await run(await context.newPage());
  } finally {
    await context.close();
  }
}

async function searched(page: Page, names: readonly string[]): Promise<Watched> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  for (const name of names) {
    await page.locator("#search").fill("");
    await page.locator("#search").focus();
    for (const letter of name.slice(0, LETTERS)) await press(tools, letter);
    const free = page.locator("[data-person]:not(:has(.text-met)) button");
    const row = (await free.count()) > 0 && (await free.first().boundingBox());
    if (!row) continue; // those of this name are all here already
    await tap(tools, { x: row.x + row.width / 2, y: row.y + row.height / 2 });
    await page.waitForTimeout(TAP_MS);
  }
  await tools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const watched = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  const [keys, taps] = [watched.keys.length, watched.stored.length];
  if (keys < names.length * LETTERS * 0.9 || taps < names.length * 0.9)
    throw new Error(`Of ${names.length} searches only ${keys} keys and ${taps} taps were seen`);
  return watched;
}

async function tap(tools: CDPSession, place: { x: number; y: number }): Promise<void> {
  await tools.send("Input.synthesizeTapGesture", { ...place, duration: THUMB_MS, gestureSourceType: "touch" });
}

/** Playwright knows no Cyrillic keys: it would put the letter in without pressing anything. */
async function press(tools: CDPSession, letter: string): Promise<void> {
  await tools.send("Input.dispatchKeyEvent", { type: "keyDown", key: letter, text: letter, unmodifiedText: letter });
  await tools.send("Input.dispatchKeyEvent", { type: "keyUp", key: letter });
  await new Promise((resolve) => setTimeout(resolve, KEY_MS));
}

/** Milliseconds, p50 / p95. */
function told(what: string, { keys, stored, shown }: Watched) {
  return {
    what,
    keys: keys.length,
    "key → painted": both(keys),
    taps: stored.length,
    "tap → stored": both(stored),
    "tap → shown": both(shown),
  };
}

const both = (values: number[]) => [0.5, 0.95].map((part) => Math.round(percentile(values, part))).join(" / ");
