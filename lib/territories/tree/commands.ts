import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import { isMunicipality, keyOf, searchTextOf, type Territory } from "../territory";

/**
 * Writes rows of the tree, level by level from above, four statements for any number of rows. `ids` are the rows that
 * exist, by key; the others are new. Runs inside the caller's transaction, after a preview without faults.
 */
export async function storeTree(tx: Tx, rows: readonly Territory[], ids: ReadonlyMap<string, string>): Promise<void> {
  const records = rows.map((row) => recordOf(row, ids));
  const on = (...levels: Territory["level"][]) => JSON.stringify(records.filter(({ level }) => levels.includes(level)));
  const municipalities = on("ayil-aimak", "town");
  await storeOblasts(tx, on("oblast"));
  await storeRayons(tx, on("rayon"));
  await storeMunicipalities(tx, municipalities);
  await linkMerged(tx, municipalities);
  await storeVillages(tx, on("village"));
}

/** One row as the statements below read it; without an id it is new. */
function recordOf(territory: Territory, ids: ReadonlyMap<string, string>) {
  const { level, soate, parent, name, validFrom, validTo, mergedInto } = territory;
  return {
    id: ids.get(keyOf(territory)) ?? null,
    level,
    soate,
    parent,
    name,
    search_text: searchTextOf(name, soate),
    valid_from: validFrom,
    valid_to: validTo,
    merged_into: isMunicipality(level) ? mergedInto : null,
  };
}

async function storeOblasts(tx: Tx, records: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO oblast (id, soate, name, search_text, valid_from, valid_to)
    SELECT coalesce(n.id, gen_random_uuid()), n.soate, n.name, n.search_text, n.valid_from, n.valid_to
      FROM jsonb_to_recordset(${records}::jsonb)
        AS n(id uuid, soate text, name jsonb, search_text text, valid_from date, valid_to date)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, search_text = excluded.search_text,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to`;
}

async function storeRayons(tx: Tx, records: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO rayon (id, oblast_id, soate, name, search_text, valid_from, valid_to)
    SELECT coalesce(n.id, gen_random_uuid()), p.id, n.soate, n.name, n.search_text, n.valid_from, n.valid_to
      FROM jsonb_to_recordset(${records}::jsonb)
        AS n(id uuid, soate text, parent text, name jsonb, search_text text, valid_from date, valid_to date)
      JOIN oblast p ON p.soate = n.parent
    ON CONFLICT (id) DO UPDATE SET oblast_id = excluded.oblast_id, name = excluded.name,
      search_text = excluded.search_text, valid_from = excluded.valid_from, valid_to = excluded.valid_to`;
}

async function storeMunicipalities(tx: Tx, records: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO municipality (id, rayon_id, soate, kind, name, search_text, valid_from, valid_to)
    SELECT coalesce(n.id, gen_random_uuid()), p.id, n.soate, n.level, n.name, n.search_text, n.valid_from, n.valid_to
      FROM jsonb_to_recordset(${records}::jsonb)
        AS n(id uuid, soate text, level text, parent text, name jsonb, search_text text, valid_from date, valid_to date)
      JOIN rayon p ON p.soate = n.parent
    ON CONFLICT (id) DO UPDATE SET rayon_id = excluded.rayon_id, name = excluded.name,
      search_text = excluded.search_text, valid_from = excluded.valid_from, valid_to = excluded.valid_to`;
}

async function linkMerged(tx: Tx, records: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE municipality m SET merged_into_id = i.id
      FROM jsonb_to_recordset(${records}::jsonb) AS n(soate text, merged_into text)
      LEFT JOIN municipality i ON i.soate = n.merged_into
     WHERE m.soate = n.soate AND m.merged_into_id IS DISTINCT FROM i.id`;
}

async function storeVillages(tx: Tx, records: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO village (id, municipality_id, soate, name, search_text, valid_from, valid_to)
    SELECT coalesce(n.id, gen_random_uuid()), p.id, n.soate, n.name, n.search_text, n.valid_from, n.valid_to
      FROM jsonb_to_recordset(${records}::jsonb)
        AS n(id uuid, soate text, parent text, name jsonb, search_text text, valid_from date, valid_to date)
      JOIN municipality p ON p.soate = n.parent
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, search_text = excluded.search_text,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to`;
}
