import { db } from "@/lib/platform/db/client";
import { theHolidays } from "../factories/assemblies";
import { FRIDAY } from "../factories/minutes";
import { aMunicipality, type MadeMunicipality } from "../factories/territories";
import { type RunningApp, SESSION_SECRET, type Starting, startApp } from "../running-app/app-server";

/** Three municipalities: the own one, its neighbour in the same rayon, and one in another oblast. */
export type Ground = { own: MadeMunicipality; neighbour: MadeMunicipality; far: MadeMunicipality };

const VILLAGES = [
  { ky: "Көк-Жар", ru: "Кок-Жар" },
  { ky: "Ак-Муз", ru: "Ак-Муз" },
];

type Opened = { app: RunningApp; ground: Ground; shut: () => Promise<void> };

/** The built app at the doors, on Friday 27 November 2026, 09:00 in Bishkek: the day after the usual meeting. */
export async function openDoors(starting: Starting = {}): Promise<Opened> {
  const app = await startApp(starting);
  app.setClock(FRIDAY);
  process.env.DATABASE_URL = app.databaseUrl; // factories write to the same database
  process.env.NEXTAUTH_SECRET = SESSION_SECRET;
  process.env.PUBLIC_URL = app.address;
  await theHolidays();
  const own = await aMunicipality({ villages: VILLAGES });
  const neighbour = await aMunicipality({ villages: VILLAGES, beside: own });
  const far = await aMunicipality({ villages: VILLAGES });
  const shut = async () => {
    await db.$disconnect();
    await app.stop();
  };
  return { app, ground: { own, neighbour, far }, shut };
}
