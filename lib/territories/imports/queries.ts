import "server-only";
import { db, type Tx } from "@/lib/platform/db/client";
import { fromDateColumn } from "@/lib/platform/db/dates";
import { findHandedFile } from "@/lib/platform/db/handed-file";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { Preview } from "@/lib/platform/import-preview";
import { previewTerritories } from "../import-preview";
import type { Level, Territory } from "../territory";

/** A territory as it is stored, with its row's id. */
export type StoredTerritory = Territory & { id: string };

type StoredRow = {
  id: string;
  level: Level;
  soate: string | null;
  parent: string | null;
  name: Bilingual;
  valid_from: Date | null;
  valid_to: Date | null;
  merged_into: string | null;
};

/** The whole tree, for comparing a file with it. One query. */
export async function allTerritories(from: Pick<Tx, "$queryRaw"> = db): Promise<StoredTerritory[]> {
  const rows = await from.$queryRaw<StoredRow[]>`
    SELECT id, 'oblast' AS level, soate, NULL AS parent, name, valid_from, valid_to, NULL AS merged_into FROM oblast
    UNION ALL
    SELECT r.id, 'rayon', r.soate, o.soate, r.name, r.valid_from, r.valid_to, NULL
      FROM rayon r JOIN oblast o ON o.id = r.oblast_id
    UNION ALL
    SELECT m.id, m.kind, m.soate, r.soate, m.name, m.valid_from, m.valid_to, i.soate
      FROM municipality m JOIN rayon r ON r.id = m.rayon_id LEFT JOIN municipality i ON i.id = m.merged_into_id
    UNION ALL
    SELECT v.id, 'village', v.soate, m.soate, v.name, v.valid_from, v.valid_to, NULL
      FROM village v JOIN municipality m ON m.id = v.municipality_id`;
  return rows.map(({ valid_from, valid_to, merged_into, ...row }) => ({
    ...row,
    validFrom: fromDateColumn(valid_from),
    validTo: fromDateColumn(valid_to),
    mergedInto: merged_into,
  }));
}

/** What a file that was handed in would do now; null when there is no such file. Two queries. */
export async function previewOfHandedFile(sha256: string): Promise<Preview<Territory> | null> {
  const text = await findHandedFile(sha256);
  if (text === null) return null;
  const preview = previewTerritories(text, await allTerritories());
  return preview.ok ? preview.value : null;
}
