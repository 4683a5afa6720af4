"use server";
import { action } from "@/lib/platform/action";
import { decodeText, unreadable } from "@/lib/platform/csv-table";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { mayImportTerritories } from "../policy";
import { HandInTerritories, ImportTerritories } from "../schema";
import { handInTerritories, importTerritories } from "./commands";

/** Takes a table file and leads to its preview; nothing is imported yet. */
export const handInTerritoryFile = action({
  name: "territories.hand-in",
  input: HandInTerritories,
  reach: () => ({}),
  allow: (actor) => mayImportTerritories(actor),
  run: async ({ ctx, input: { file } }) => {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text === null
      ? unreadable("file-encoding")
      : handInTerritories(ctx, { name: cleanLine(file.name).slice(0, 200), text });
  },
  next: ({ sha256 }, { locale }) => `/${locale}/settings/territories/import/${sha256}`,
});

/** Imports the file that was looked at: everything or nothing. */
export const importTerritoryFile = action({
  name: "territories.import",
  input: ImportTerritories,
  reach: () => ({}),
  allow: (actor) => mayImportTerritories(actor),
  run: ({ ctx, input }) => importTerritories(ctx, input),
  next: ({ created, changed }, { locale }) => `/${locale}/settings/territories?imported=${created + changed}`,
});
