import "server-only";
import { reachWhere } from "@/lib/accounts/reach";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { fromDateColumn } from "@/lib/platform/db/dates";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { fold } from "@/lib/platform/i18n/fold";
import { isUuid } from "@/lib/platform/uuid";
import type { TerritoryRow } from "./row";
import type { TerritoryFilter } from "./schema";
import type { Level } from "./territory";

export const TERRITORIES_PER_PAGE = 50;

/**
 * A page of the tree of the country: every word of the search must stand in a name or be part of the code. Sorted by
 * code, so that the tree stays together; villages without a code follow. One query.
 */
export async function listTerritories(filter: TerritoryFilter): Promise<{ rows: TerritoryRow[]; total: number }> {
  const words = fold(filter.q).split(" ").filter(Boolean).slice(0, 8);
  const found = words.map((word) => Prisma.sql`search_text LIKE ${`%${word}%`}`);
  const conditions = [...found, ...(filter.level ? [Prisma.sql`level = ${filter.level}`] : [])];
  const where = conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}` : Prisma.empty;
  const rows = await db.$queryRaw<FoundRow[]>`
    WITH tree AS (${TREE}), found AS (SELECT * FROM tree ${where}),
    page AS (SELECT * FROM found ORDER BY soate NULLS LAST, id LIMIT ${TERRITORIES_PER_PAGE}
             OFFSET ${(filter.page - 1) * TERRITORIES_PER_PAGE})
    SELECT page.*, (SELECT count(*)::int FROM found) AS total FROM (SELECT 1) AS always LEFT JOIN page ON true
    ORDER BY soate NULLS LAST, id`;
  return { rows: rows.filter(isRow).map(asRow), total: rows[0]?.total ?? 0 };
}

const TREE = Prisma.sql`
  SELECT id, 'oblast' AS level, soate, name, NULL::jsonb AS within, valid_from, valid_to, NULL::jsonb AS merged_into,
         search_text FROM oblast
  UNION ALL
  SELECT r.id, 'rayon', r.soate, r.name, o.name, r.valid_from, r.valid_to, NULL, r.search_text
    FROM rayon r JOIN oblast o ON o.id = r.oblast_id
  UNION ALL
  SELECT m.id, m.kind, m.soate, m.name, r.name, m.valid_from, m.valid_to, i.name, m.search_text
    FROM municipality m JOIN rayon r ON r.id = m.rayon_id LEFT JOIN municipality i ON i.id = m.merged_into_id
  UNION ALL
  SELECT v.id, 'village', v.soate, v.name, m.name, v.valid_from, v.valid_to, NULL, v.search_text
    FROM village v JOIN municipality m ON m.id = v.municipality_id`;

type FoundRow = {
  id: string | null;
  level: Level;
  soate: string | null;
  name: Bilingual;
  within: Bilingual | null;
  valid_from: Date | null;
  valid_to: Date | null;
  merged_into: Bilingual | null;
  total: number;
};

function isRow(row: FoundRow): row is FoundRow & { id: string } {
  return row.id !== null;
}

function asRow(row: FoundRow & { id: string }): TerritoryRow {
  const { id, level, soate, name, within, merged_into: mergedInto } = row;
  const validFrom = fromDateColumn(row.valid_from);
  return { id, level, soate, name, within, mergedInto, validFrom, validTo: fromDateColumn(row.valid_to) };
}

/** How many rows of each kind there are. One query. */
export async function countTerritories(): Promise<{
  oblasts: number;
  rayons: number;
  municipalities: number;
  villages: number;
}> {
  const [counts] = await db.$queryRaw<{ oblasts: number; rayons: number; municipalities: number; villages: number }[]>`
    SELECT (SELECT count(*)::int FROM oblast) AS oblasts, (SELECT count(*)::int FROM rayon) AS rayons,
           (SELECT count(*)::int FROM municipality) AS municipalities, (SELECT count(*)::int FROM village) AS villages`;
  return counts ?? { oblasts: 0, rayons: 0, municipalities: 0, villages: 0 };
}

const MUNICIPALITY = {
  id: true,
  soate: true,
  kind: true,
  name: true,
  timeZone: true,
  validFrom: true,
  validTo: true,
  rayonId: true,
  rayon: { select: { name: true, oblastId: true, oblast: { select: { name: true } } } },
} as const;

/** A municipality with what it lies in; fits `territoryOf` of lib/accounts/reach. */
export type MunicipalityView = Awaited<ReturnType<typeof findMunicipality>>;

/** The municipality, when the actor holds any role that reaches it; null otherwise. One query. */
export async function findMunicipality(actor: Pick<Actor, "grants">, id: string) {
  if (!isUuid(id)) return null;
  const row = await db.municipality.findFirst({
    relationLoadStrategy: "join",
    where: { id, ...reachWhere(actor) },
    select: MUNICIPALITY,
  });
  return row && { ...row, name: row.name as Bilingual };
}
