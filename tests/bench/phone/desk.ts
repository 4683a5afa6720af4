import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { db } from "@/lib/platform/db/client";
import { anAssembly } from "../../factories/assemblies";
import { aMunicipality } from "../../factories/territories";
import { type Villager, villagersAt } from "../../factories/villagers";

export type Meeting = { id: string; municipalityId: string; villagers: Villager[] };

/** A meeting that began an hour ago, with so many on its roster. */
export async function aFullMeeting(people: number): Promise<Meeting> {
  const startsAt = new Date(Date.now() - 3_600_000).toISOString();
  const municipality = await aMunicipality({ villages: [{ ky: "Көк-Жар" }, { ky: "Ак-Муз" }] });
  const meeting = await anAssembly({ municipality, startsAt });
  return { ...meeting, villagers: await villagersAt(meeting, people) };
}

export function aBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined);
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"];
  return chromium.launch({ ...(executablePath && { executablePath }), args });
}

/** How many persons the server knows to be there. */
export async function namedAt(meeting: { id: string }): Promise<number> {
  const total = await db.attendanceTotal.findUnique({ where: { meetingId: meeting.id }, select: { named: true } });
  return total?.named ?? 0;
}

/** Waits until something is so; gives the milliseconds that took, or null after `patienceMs`. */
export async function until(isSo: () => Promise<boolean>, patienceMs: number): Promise<number | null> {
  const began = performance.now();
  while (performance.now() - began < patienceMs) {
    if (await isSo()) return performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}
