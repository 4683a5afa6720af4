import { type BrowserContext, expect, type Page } from "@playwright/test";
import { makeLink } from "@/lib/attendance/links/commands";
import { db } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { anAssembly, theHolidays } from "../../factories/assemblies";
import { done, FRIDAY } from "../../factories/minutes";
import { aPerson, expected } from "../../factories/people";
import { aMunicipality, type MadeMunicipality } from "../../factories/territories";
import { aContext } from "../../factories/write-context";

/** Whom the list of the door has; the second Asanova is there to be told apart from the first. */
export const NAMES = [
  "Айгүл Асанова",
  "Асанова Үмүт",
  "Бакыт Осмонов",
  "Гүлмира Бекова",
  "Жылдыз Токтогулова",
  "Өмүрбек Сыдыков",
] as const;

export type DoorScene = {
  municipality: MadeMunicipality;
  assembly: { id: string; municipalityId: string };
  /** By name. */
  personIds: Record<(typeof NAMES)[number], string>;
};

/** A meeting of two villages that is about to begin, and its list. */
export async function aDoorScene(): Promise<DoorScene> {
  await theHolidays();
  const municipality = await aMunicipality({ villages: [{ ky: "Көк-Жар" }, { ky: "Ак-Муз" }] });
  const assembly = await anAssembly({ municipality, startsAt: "2026-11-27T10:00:00+06:00" });
  const [one, other] = municipality.villages;
  const people = await Promise.all(
    NAMES.map((name, at) =>
      aPerson({
        municipalityId: municipality.id,
        ...{ name, villageId: (at % 2 ? other : one)?.id },
        sex: /ова|Үмүт/.test(name) ? "female" : "male",
      }),
    ),
  );
  const ids = people.map(({ id }) => id);
  await expected(assembly, ids);
  const personIds = Object.fromEntries(people.map(({ id, name }) => [name, id])) as DoorScene["personIds"];
  return { municipality, assembly, personIds };
}

export async function aLink(
  { assembly }: DoorScene,
  hours = 12,
): Promise<{ url: string; pin: string; linkId: string }> {
  const ctx = aContext({ now: FRIDAY, did: "tests.lend" });
  const { url, pin, linkId } = done(await makeLink(ctx, { assemblyId: assembly.id, hours, label: "Клубдун эшиги" }));
  return { url: url.replace(/^https?:\/\/[^/]+/, ""), pin, linkId };
}

/** One phone at the door, found by the words on its screen. */
export function atTheDoor(page: Page, locale: Locale = "ky") {
  const t = translator(locale, "door");
  const row = (name: string) => page.locator("li[data-person]", { hasText: name });
  return {
    page,
    t,
    row,
    search: page.locator("#search"),
    badge: page.locator("[data-waiting]"),
    go: (place: string) => page.evaluate((to) => location.assign(`#at=${to}`), place),
    press: (name: string) => page.getByRole("button", { name, exact: true }).first().click(),
    enter: async (pin: string) => {
      for (const figure of pin) await page.getByRole("button", { name: figure, exact: true }).click();
    },
    find: async (text: string) => {
      await page.locator("#search").fill(text);
    },
    came: async (name: string) => {
      await row(name).getByRole("button").click();
      await expect(row(name)).toContainText(t("names.takeBack"));
    },
    /** Rows that wait on the phone, and those that the server took. */
    rows: async (waiting: number, sent?: number) => {
      await expect(page.locator("[data-waiting]")).toHaveAttribute("data-waiting", String(waiting), {
        timeout: 30_000,
      });
      if (sent !== undefined)
        await expect(page.locator("[data-waiting]")).toHaveAttribute("data-sent", String(sent), { timeout: 30_000 });
    },
  };
}

export type AtTheDoor = ReturnType<typeof atTheDoor>;

/** A borrowed phone that was let in and has the list. */
export async function letIn(context: BrowserContext, scene: DoorScene, locale: Locale = "ky"): Promise<AtTheDoor> {
  const { url, pin } = await aLink(scene);
  const page = await context.newPage();
  const door = atTheDoor(page, locale);
  await page.goto(url.replace("/ky/", `/${locale}/`));
  await door.enter(pin);
  await isReady(door);
  await door.go("names");
  await expect(door.search).toBeVisible();
  return door;
}

/** The list and the page itself are on the phone: it may leave the network. */
export async function isReady({ page, t }: AtTheDoor): Promise<void> {
  const words = t("ready.yes", { count: NAMES.length, time: "|" }).split("|")[0] ?? "";
  await expect(page.getByText(words)).toBeVisible({ timeout: 30_000 });
}

/** Everybody by name whom the server counts as here. */
export async function namesAtTheServer(assemblyId: string): Promise<string[]> {
  const taps = await db.attendanceEvent.findMany({
    where: { meetingId: assemblyId, kind: "present" },
    select: { id: true, personId: true, newPerson: true },
  });
  const voids = await db.attendanceEvent.findMany({
    where: { meetingId: assemblyId, kind: "void" },
    select: { targetId: true },
  });
  const gone = new Set(voids.map(({ targetId }) => targetId));
  const here = taps.filter(({ id }) => !gone.has(id));
  const listed = await db.person.findMany({
    where: { id: { in: here.map(({ personId }) => personId ?? "").filter(Boolean) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(listed.map(({ id, name }) => [id, name]));
  const walkIns = here.map(({ newPerson }) => (newPerson as { name?: string } | null)?.name);
  return [...here.map(({ personId }) => nameOf.get(personId ?? "")), ...walkIns]
    .filter((name): name is string => Boolean(name))
    .sort();
}
