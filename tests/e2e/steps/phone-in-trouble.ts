import type { BrowserContext, Page } from "@playwright/test";
import type { Random } from "@/lib/platform/seeded-random";
import type { Villager } from "../../factories/villagers";
import type { RunningApp } from "../../running-app/app-server";
import * as door from "./door-phone";

/** What befalls a phone at the door, and how often. */
const DEEDS = {
  tap: 8,
  takeBack: 3,
  "tap and close": 2,
  close: 2,
  crash: 1,
  reload: 1,
  "lose or find the network": 3,
  "kill or revive the server": 1,
} as const;
type Deed = keyof typeof DEEDS;
const ANY = Object.entries(DEEDS).flatMap(([deed, often]) => Array<Deed>(often).fill(deed as Deed));

type Hall = { app: RunningApp; context: BrowserContext; villagers: Villager[]; random: Random };

/** A phone that goes through bad luck, and a list on paper of what its screen has said. */
export function phoneInTrouble(first: Page, { app, context, villagers, random }: Hall) {
  const present = new Set<string>();
  let page = first;
  let [isOffline, isServerDead] = [false, false];
  const reopen = async () => {
    page = await context.newPage();
    await page.goto("/ky/door");
  };
  const anyOf = (isPresent: boolean) => {
    const those = villagers.filter(({ id }) => present.has(id) === isPresent);
    return those.length > 0 ? random.pick(those) : null;
  };
  const deeds: Record<Deed, () => Promise<void>> = {
    tap: async () => {
      const villager = anyOf(false);
      if (!villager) return;
      await door.came(page, villager);
      present.add(villager.id);
    },
    takeBack: async () => {
      const villager = anyOf(true);
      if (!villager) return;
      await door.takeBack(page, villager);
      present.delete(villager.id);
    },
    "tap and close": async () => {
      const villager = anyOf(false);
      if (!villager) return;
      await door.find(page, villager);
      await page.locator(`[data-person="${villager.id}"] button`).click({ noWaitAfter: true });
      await page.close();
      await reopen();
      if (await door.isShownAsCome(page, villager)) present.add(villager.id); // nobody was told that it is there
    },
    close: async () => {
      await page.close();
      await reopen();
    },
    crash: async () => {
      const tools = await context.newCDPSession(page);
      const crashed = page.waitForEvent("crash");
      tools.send("Page.crash").catch(() => {});
      await crashed;
      await page.close();
      await reopen();
    },
    reload: async () => {
      page.once("dialog", (dialog) => dialog.accept());
      await page.reload();
    },
    "lose or find the network": async () => {
      isOffline = !isOffline;
      await context.setOffline(isOffline);
    },
    "kill or revive the server": async () => {
      await (isServerDead ? app.revive() : app.kill());
      isServerDead = !isServerDead;
    },
  };
  return {
    /** One thing after the other; what happened, for the report. */
    async suffer(steps: number): Promise<string[]> {
      const story: string[] = [];
      for (let step = 0; step < steps; step++) {
        const deed = random.pick(ANY);
        story.push(deed);
        await deeds[deed]();
      }
      return story;
    },
    /** All is well again: what the screen has said must be what is there. */
    async recover(): Promise<{ page: Page; present: string[] }> {
      if (isServerDead) await app.revive();
      await context.setOffline(false);
      [isOffline, isServerDead] = [false, false];
      await door.allHome(page);
      return { page, present: [...present].sort() };
    },
  };
}
