import "server-only";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { BoardTerritory, TerritoryLink } from "../board-view";

/** `where`: the municipalities that lie in it; absent for the whole country. */
export type FoundTerritory = BoardTerritory & { where?: Prisma.MunicipalityWhereInput };

type Named = { soate: string; name: unknown };

const NAMED = { soate: true, name: true } as const;
const NOW_VALID = { validTo: null } as const;
const BY_NAME = { searchText: "asc" } as const;

/** The part of the country with this code, at whatever level; the whole of it without one. At most three queries. */
export async function findTerritory(soate: string | undefined): Promise<FoundTerritory | null> {
  if (!soate) return wholeCountry();
  const [oblast, rayon, municipality] = await Promise.all([
    findOblast(soate),
    findRayon(soate),
    findMunicipality(soate),
  ]);
  if (oblast) {
    const { id, rayons, ...own } = oblast;
    return { trail: [asLink(own)], children: rayons.map(asLink), where: { rayon: { oblastId: id } } };
  }
  if (rayon) {
    const { id, oblast: above, municipalities, ...own } = rayon;
    return { trail: [above, own].map(asLink), children: municipalities.map(asLink), where: { rayonId: id } };
  }
  if (!municipality) return null;
  const { id, rayon: above, ...own } = municipality;
  return { trail: [above.oblast, above, own].map(asLink), children: [], where: { id } };
}

async function wholeCountry(): Promise<FoundTerritory> {
  const oblasts = await db.oblast.findMany({ where: NOW_VALID, orderBy: BY_NAME, select: NAMED });
  return { trail: [], children: oblasts.map(asLink) };
}

function findOblast(soate: string) {
  return db.oblast.findUnique({
    relationLoadStrategy: "join",
    where: { soate },
    select: { id: true, ...NAMED, rayons: { where: NOW_VALID, orderBy: BY_NAME, select: NAMED } },
  });
}

function findRayon(soate: string) {
  return db.rayon.findUnique({
    relationLoadStrategy: "join",
    where: { soate },
    select: {
      ...{ id: true, ...NAMED, oblast: { select: NAMED } },
      municipalities: { where: NOW_VALID, orderBy: BY_NAME, select: NAMED },
    },
  });
}

function findMunicipality(soate: string) {
  return db.municipality.findUnique({
    relationLoadStrategy: "join",
    where: { soate },
    select: { id: true, ...NAMED, rayon: { select: { ...NAMED, oblast: { select: NAMED } } } },
  });
}

function asLink({ soate, name }: Named): TerritoryLink {
  return { soate, name: name as Bilingual };
}
