import type { Page } from "@playwright/test";
import type { Temporal } from "temporal-polyfill";
import { makeLink } from "@/lib/attendance/links/commands";
import { shortCode } from "@/lib/people/short-code";
import { done } from "../../factories/minutes";
import type { Villager } from "../../factories/villagers";
import { aContext } from "../../factories/write-context";
import { expect } from "../journey";

/** What a slow network may take. */
const PATIENCE = 240_000;

/** A link for borrowed phones, as the office makes it. */
export async function aLink(meeting: { id: string }, at: Temporal.Instant): Promise<{ path: string; pin: string }> {
  const asked = { assemblyId: meeting.id, hours: 12, label: "Клубдун эшиги" };
  const { url, pin } = done(await makeLink(aContext({ now: at, requestId: crypto.randomUUID() }), asked));
  const { pathname, hash } = new URL(url);
  return { path: `${pathname}${hash}`, pin };
}

/** A borrowed phone: the link from the QR code, the PIN by word of mouth, and everything taken along. */
export async function openByLink(
  page: Page,
  { path, pin }: { path: string; pin: string },
  { opened = false } = {},
): Promise<void> {
  if (!opened) await page.goto(path);
  await page.locator("#pin").fill(pin);
  await takenAlong(page);
}

/** A member's own phone, signed in already. */
export async function openAsMember(page: Page, meeting: { id: string }): Promise<void> {
  await page.goto(`/ky/door#meeting=${meeting.id}`);
  await takenAlong(page);
}

/** Waits until the phone is ready for the road: the list is here, and the page opens without a network. */
async function takenAlong(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ has: page.locator(".text-met") })).toBeVisible({ timeout: PATIENCE });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await goTo(page, "names");
}

/** One screen of the door, as pressing its tab does. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((at) => {
    location.hash = `#at=${at}`;
  }, place);
}

const rowOf = (page: Page, { id }: Villager) => page.locator(`[data-person="${id}"]`);

/** Finds somebody by the code of their invitation, as a barcode gun types it; whoever came is shown as such. */
export async function find(page: Page, villager: Villager): Promise<void> {
  await page.locator("#search").fill(shortCode(villager.id));
  await expect(rowOf(page, villager)).toBeVisible();
}

export async function isShownAsCome(page: Page, villager: Villager): Promise<boolean> {
  await find(page, villager);
  return (await rowOf(page, villager).locator(".text-met").count()) > 0;
}

/** Taps somebody's row; done when the screen says that they came, which it does once it is on the phone's disk. */
export async function came(page: Page, villager: Villager): Promise<void> {
  await find(page, villager);
  await rowOf(page, villager).getByRole("button").click();
  await expect(rowOf(page, villager).locator(".text-met")).toBeVisible();
}

export async function takeBack(page: Page, villager: Villager): Promise<void> {
  await find(page, villager);
  await rowOf(page, villager).getByRole("button").click();
  await expect(rowOf(page, villager).locator(".text-met")).toHaveCount(0);
}

export type Badge = { waiting: number; sent: number; toLookAt: number };

export async function badgeOf(page: Page): Promise<Badge> {
  const badge = page.locator("[data-waiting]");
  const number = async (name: string) => Number(await badge.getAttribute(name));
  return {
    waiting: await number("data-waiting"),
    sent: await number("data-sent"),
    toLookAt: await number("data-look"),
  };
}

/** There is a network again: everything of this phone reaches the office. */
export async function allHome(page: Page, timeout = PATIENCE): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.locator("[data-waiting]")).toHaveAttribute("data-waiting", "0", { timeout });
}

/** Somebody came whom the list does not have: a woman of 29 to 59 of the first village. */
export async function walkedIn(page: Page, name: string): Promise<void> {
  const before = await namedOn(page);
  await goTo(page, "walk-in");
  await page.locator("#name").fill(name);
  for (const group of ["sex", "ageBand", "villageId"]) {
    const value = { sex: '[value="female"]', ageBand: '[value="29-59"]', villageId: "" }[group];
    await page.locator(`[name="${group}"]${value}`).first().check({ force: true });
  }
  await page.locator('button[type="submit"]').click();
  await expect(page.locator("#search")).toBeVisible();
  await expect.poll(() => namedOn(page)).toBe(before + 1);
}

/** How many are present by name, as the names screen says. */
export async function namedOn(page: Page): Promise<number> {
  await goTo(page, "names");
  await page.locator("#search").fill("");
  return Number(await page.locator("[data-named]").getAttribute("data-named"));
}
