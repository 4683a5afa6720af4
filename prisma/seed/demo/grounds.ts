import { db } from "@/lib/platform/db/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { DEMO_PLACES, type DemoPlace } from "./accounts";

/** A municipality of the demonstration with its villages, by their Kyrgyz names. */
export type Place = {
  municipality: { id: string; name: Bilingual; timeZone: string; rayonId: string; oblastId: string };
  villages: ReadonlyMap<string, string>;
};

/** Where the stories happen. */
export type Grounds = { places: Record<DemoPlace, Place>; oblasts: ReadonlyMap<string, string> };

/** Finds the territories that seedTheTerritories made. */
export async function findGrounds(): Promise<Grounds> {
  const oblasts = await db.oblast.findMany({ select: { id: true, soate: true } });
  const places = Object.entries(DEMO_PLACES).map(async ([key, soate]) => [key, await findPlace(soate)] as const);
  return {
    places: Object.fromEntries(await Promise.all(places)) as Grounds["places"],
    oblasts: new Map(oblasts.map(({ id, soate }) => [soate, id])),
  };
}

async function findPlace(soate: string): Promise<Place> {
  const { villages, rayon, ...municipality } = await db.municipality.findUniqueOrThrow({
    where: { soate },
    select: {
      ...{ id: true, name: true, timeZone: true, rayonId: true, rayon: { select: { oblastId: true } } },
      villages: { select: { id: true, name: true } },
    },
  });
  const name = municipality.name as Bilingual;
  return {
    municipality: { ...municipality, name, oblastId: rayon.oblastId },
    villages: new Map(villages.map((village) => [(village.name as Bilingual).ky ?? "", village.id])),
  };
}
