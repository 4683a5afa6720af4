import "server-only";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { BoardTerritory, TerritoryLink } from "../board-view";

/** `within`: a condition on the rows b of the board; absent for the whole country. */
export type FoundTerritory = BoardTerritory & { within?: Prisma.Sql };

type Level = "oblast" | "rayon" | "municipality";
type LevelRow = { level: Level; id: string; trail: TerritoryLink[] };

const NAMED = { soate: true, name: true } as const;
const NOW_VALID = { validTo: null } as const;
const BY_NAME = { searchText: "asc" } as const;

/** The part of the country with this code, at whatever level; the whole of it without one. At most two queries. */
export async function findTerritory(soate: string | undefined): Promise<FoundTerritory | null> {
  if (!soate) return { trail: [], children: await childrenOf() };
  const found = await findLevel(soate);
  if (!found) return null;
  const { level, id, trail } = found;
  return { trail, children: await childrenOf(found), within: WITHIN[level](id) };
}

const WITHIN: Record<Level, (id: string) => Prisma.Sql> = {
  oblast: (id) => Prisma.sql`b.municipality_id IN
    (SELECT m.id FROM municipality m JOIN rayon r ON r.id = m.rayon_id WHERE r.oblast_id = ${id}::uuid)`,
  rayon: (id) => Prisma.sql`b.municipality_id IN (SELECT id FROM municipality WHERE rayon_id = ${id}::uuid)`,
  municipality: (id) => Prisma.sql`b.municipality_id = ${id}::uuid`,
};

/** Codes are unique in each of the three tables and, by their length, over all of them. */
async function findLevel(soate: string): Promise<LevelRow | undefined> {
  const [row] = await db.$queryRaw<LevelRow[]>`
    SELECT 'oblast' AS level, o.id, jsonb_build_array(jsonb_build_object('soate', o.soate, 'name', o.name)) AS trail
    FROM oblast o WHERE o.soate = ${soate}
    UNION ALL
    SELECT 'rayon', r.id, jsonb_build_array(jsonb_build_object('soate', o.soate, 'name', o.name),
      jsonb_build_object('soate', r.soate, 'name', r.name))
    FROM rayon r JOIN oblast o ON o.id = r.oblast_id WHERE r.soate = ${soate}
    UNION ALL
    SELECT 'municipality', m.id, jsonb_build_array(jsonb_build_object('soate', o.soate, 'name', o.name),
      jsonb_build_object('soate', r.soate, 'name', r.name), jsonb_build_object('soate', m.soate, 'name', m.name))
    FROM municipality m JOIN rayon r ON r.id = m.rayon_id JOIN oblast o ON o.id = r.oblast_id WHERE m.soate = ${soate}`;
  return row;
}

async function childrenOf(found?: LevelRow): Promise<TerritoryLink[]> {
  if (!found) return links(await db.oblast.findMany({ where: NOW_VALID, orderBy: BY_NAME, select: NAMED }));
  const { level, id } = found;
  if (level === "oblast")
    return links(await db.rayon.findMany({ where: { ...NOW_VALID, oblastId: id }, orderBy: BY_NAME, select: NAMED }));
  if (level === "municipality") return [];
  return links(
    await db.municipality.findMany({ where: { ...NOW_VALID, rayonId: id }, orderBy: BY_NAME, select: NAMED }),
  );
}

function links(rows: { soate: string; name: unknown }[]): TerritoryLink[] {
  return rows.map(({ soate, name }) => ({ soate, name: name as Bilingual }));
}
