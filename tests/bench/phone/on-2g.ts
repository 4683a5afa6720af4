import type { Browser, Page, Response } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { PHONE } from "../../e2e/journey";
import { aLink, allHome, badgeOf, came, goTo, openByLink } from "../../e2e/steps/door-phone";
import { slowNetwork } from "../../running-app/slow-network";
import { aFullMeeting, namedAt, until } from "./desk";

export type On2G = {
  seed: number;
  /** Seconds from the first byte asked to the field of the PIN, and the bytes that took. */
  openedAfter: number;
  openedBytes: number;
  /** Seconds from the PIN until a name can be found and tapped. */
  namesAfter: number;
  /** Seconds from the PIN until everything is on the phone. */
  readyAfter: number;
  readyBytes: number;
  /** Seconds from "network again" until all are at the server, and until the phone knows it. */
  homeAfter: number;
  knownAfter: number;
  sentBytes: number;
  lost: number;
  broken: number;
};

/** One borrowed phone on a new network: opened there, taken along, filled without any network, and sent home. */
export async function measureOn2G(browser: Browser, app: string, people: number, seed: number): Promise<On2G> {
  const network = await slowNetwork({ target: () => app, seed });
  const context = await browser.newContext({ viewport: PHONE, baseURL: network.address, timezoneId: "Asia/Bishkek" });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  try {
    const meeting = await aFullMeeting(people + 200);
    const link = await aLink(meeting, Temporal.Now.instant());
    const [began, before] = [performance.now(), network.seen.down];
    await page.goto(link.path, { waitUntil: "commit", timeout: 300_000 });
    await page.locator("#pin").waitFor();
    const opened = { after: performance.now(), bytes: network.seen.down };
    const names = firstNames(page, meeting);
    await openByLink(page, link, { opened: true });
    const ready = { after: performance.now(), bytes: network.seen.down };
    network.cut();
    await goTo(page, "names");
    for (const villager of meeting.villagers.slice(0, people)) await came(page, villager);
    const sentBefore = network.seen.up;
    network.mend();
    const mended = performance.now();
    const home = until(async () => (await namedAt(meeting)) === people, 300_000);
    await allHome(page, 300_000);
    const known = performance.now();
    const { waiting, sent } = await badgeOf(page);
    if (waiting !== 0 || sent !== people) throw new Error(`${waiting} wait, ${sent} sent, of ${people}`);
    const homeMs = await home;
    return {
      seed,
      openedAfter: seconds(opened.after - began),
      openedBytes: opened.bytes - before,
      namesAfter: seconds((await names) - opened.after),
      readyAfter: seconds(ready.after - opened.after),
      readyBytes: ready.bytes - opened.bytes,
      homeAfter: seconds(homeMs ?? Number.POSITIVE_INFINITY),
      knownAfter: seconds(known - mended),
      sentBytes: network.seen.up - sentBefore,
      ...{ lost: network.seen.lost, broken: network.seen.broken },
    };
  } finally {
    await context.close();
    await network.close();
  }
}

/** The first page of the list is here: from then on its names are found and tapped. */
async function firstNames(page: Page, { id }: { id: string }): Promise<number> {
  const isList = (answer: Response) => answer.url().includes(`/api/v1/attendance/${id}`) && answer.ok();
  await (await page.waitForResponse(isList, { timeout: 300_000 })).finished();
  return performance.now();
}

const seconds = (ms: number) => Number((ms / 1000).toFixed(1));
