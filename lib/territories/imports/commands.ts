import "server-only";
import { tableImport } from "@/lib/platform/db/table-import";
import { previewTerritories } from "../import-preview";
import { keyOf } from "../territory";
import { storeTree } from "../tree/commands";
import { allTerritories } from "./queries";

const territories = tableImport({
  noun: "territories",
  lock: (tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('import:territories', 0))`,
  existing: allTerritories,
  preview: previewTerritories,
  store: (tx, fresh, existing) =>
    storeTree(tx, fresh, new Map(existing.map((territory) => [keyOf(territory), territory.id]))),
  keyOf,
});

/** Keeps a table of territories for its preview. */
export const handInTerritories = territories.handIn;

/** Imports the table that was looked at. */
export const importTerritories = territories.importSeen;

/** Imports a table that comes with the app. */
export const seedTerritories = territories.seed;
