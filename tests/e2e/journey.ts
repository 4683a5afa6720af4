import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { Temporal } from "temporal-polyfill";
import { type RunningApp, SESSION_SECRET, startApp } from "../running-app/app-server";

export { expect };

/** The two screens every journey is walked on. */
export const PHONE = { width: 360, height: 740 };
export const LAPTOP = { width: 1366, height: 768 };

type Journey = {
  /** Sets the clock of the server. */
  at(instant: Temporal.Instant | string): void;
  /** Fails on any accessibility violation of what is on the screen now. */
  accessible(page: Page): Promise<void>;
  /** A browser of its own size. */
  browserOf(size: { width: number; height: number }, of?: { hasTouch?: boolean }): Promise<BrowserContext>;
};

/** A journey: the built app on its own database (one per worker), reached at `baseURL`. */
export const test = base.extend<Journey, { app: RunningApp }>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first argument's names
    async ({}, use) => {
      process.env.NEXTAUTH_SECRET = SESSION_SECRET;
      const app = await startApp();
      process.env.DATABASE_URL = app.databaseUrl; // factories write to the same database
      await use(app);
      const { db } = await import("@/lib/platform/db/client");
      await db.$disconnect();
      await app.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  baseURL: async ({ app }, use) => use(app.address),
  at: async ({ app }, use) => use((instant) => app.setClock(instant)),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first argument's names
  accessible: async ({}, use) => {
    await use(async (page) => {
      await expect(page).toHaveTitle(/\S/); // the framework sends it a moment after the page
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
      expect(found, `accessibility of ${page.url()}`).toEqual([]);
    });
  },
  browserOf: async ({ browser, app }, use) => {
    const open: BrowserContext[] = [];
    await use(async (viewport, { hasTouch = false } = {}) => {
      const zone = { timezoneId: "Asia/Bishkek" };
      const context = await browser.newContext({ viewport, hasTouch, baseURL: app.address, ...zone });
      open.push(context);
      return context;
    });
    for (const context of open) await context.close();
  },
});
