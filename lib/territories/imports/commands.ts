import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import { findHandedFile, keepHandedFile } from "@/lib/platform/db/handed-file";
import { at, type Log, type WriteContext, write } from "@/lib/platform/db/write";
import type { Preview } from "@/lib/platform/import-preview";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { previewTerritories } from "../import-preview";
import type { ImportTerritories } from "../schema";
import { keyOf, type Territory } from "../territory";
import { storeTree } from "../tree/commands";
import { allTerritories } from "./queries";

/** How many rows an import made and changed. */
export type Imported = { created: number; changed: number };

/** Keeps a file for its preview. Refuses what cannot be read as a table of territories at all ("unreadable-file"). */
export function handInTerritories(
  ctx: WriteContext,
  file: { name: string; text: string },
): Promise<Outcome<{ sha256: string }>> {
  return write(ctx, async (tx, log) => {
    const readable = previewTerritories(file.text, []);
    if (!readable.ok) return readable;
    const sha256 = await keepHandedFile(tx, file.text, at(ctx));
    await log({ noun: "territories", id: sha256, after: { file: file.name, lines: readable.value.rows.length } });
    return done({ sha256 });
  });
}

/**
 * Imports a file that was handed in, all of it or nothing. Refuses "not-found", "file-has-errors" (fill: count),
 * "nothing-to-import", and "preview-changed" when it would now do something else than was seen.
 */
export function importTerritories(ctx: WriteContext, input: ImportTerritories): Promise<Outcome<Imported>> {
  return write(ctx, async (tx, log) => {
    const text = await findHandedFile(input.sha256, tx);
    if (text === null) return refuse("not-found");
    return storeText(tx, log, text, input);
  });
}

/** The same for a file that comes with the app: no preview was looked at, and nothing to do is no refusal. */
export async function seedTerritories(ctx: WriteContext, name: string, text: string): Promise<Outcome<Imported>> {
  const outcome = await write(ctx, (tx, log) => storeText(tx, log, text, { sha256: name }));
  const isThere = !outcome.ok && outcome.reason === "nothing-to-import";
  return isThere ? done({ created: 0, changed: 0 }) : outcome;
}

async function storeText(
  tx: Tx,
  log: Log,
  text: string,
  { sha256, seen }: { sha256: string; seen?: string },
): Promise<Outcome<Imported>> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('import:territories', 0))`;
  const existing = await allTerritories(tx);
  const preview = previewTerritories(text, existing);
  if (!preview.ok) return preview;
  const { counts, rows } = preview.value;
  if (counts.error > 0) return refuse("file-has-errors", { fill: { count: counts.error } });
  if (seen && seen !== `${counts.new}/${counts.changed}`) return refuse("preview-changed");
  if (counts.new + counts.changed === 0) return refuse("nothing-to-import");
  const fresh = rows.flatMap(({ verdict, row }) => (row && (verdict === "new" || verdict === "changed") ? [row] : []));
  await storeTree(tx, fresh, new Map(existing.map((territory) => [keyOf(territory), territory.id])));
  await log({ noun: "territories", id: sha256, ...changeLog(preview.value) });
  return done({ created: counts.new, changed: counts.changed });
}

/** The file itself is kept; the log names the changed cells, before and after. */
function changeLog({ rows, counts }: Preview<Territory>): { before: unknown; after: unknown } {
  const changed = rows.filter((row) => row.verdict === "changed");
  const cells = (side: "from" | "to") =>
    Object.fromEntries(
      changed.map((row) => [
        row.row?.soate ?? row.title,
        Object.fromEntries(row.changes.map((change) => [change.column, change[side]])),
      ]),
    );
  return { before: { changed: cells("from") }, after: { created: counts.new, changed: cells("to") } };
}
