import "server-only";
import type { Preview } from "@/lib/platform/import-preview";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import type { Tx } from "./client";
import { findHandedFile, keepHandedFile } from "./handed-file";
import { at, type Log, type WriteContext, write } from "./write";

/** How many rows an import made and changed. */
export type Imported = { created: number; changed: number };

/** One kind of table that people import: what it is called in the log, and how its rows are read and stored. */
type Table<Row, Stored> = {
  noun: string;
  /** Two who change the table at once wait for each other: each sees what the other did. */
  lock: (tx: Tx) => Promise<unknown>;
  existing: (tx: Tx) => Promise<Stored[]>;
  /** Refuses "unreadable-file". */
  preview: (text: string, existing: Stored[]) => Outcome<Preview<Row>>;
  store: (tx: Tx, fresh: Row[], existing: Stored[]) => Promise<void>;
  /** What the log calls a row. */
  keyOf: (row: Row) => string;
};

/** The commands by which a table is handed in, looked at and imported. */
export function tableImport<Row, Stored>(table: Table<Row, Stored>) {
  return {
    /** Keeps a file for its preview. Refuses what cannot be read as such a table at all ("unreadable-file"). */
    handIn: (ctx: WriteContext, file: { name: string; text: string }): Promise<Outcome<{ sha256: string }>> =>
      write(ctx, async (tx, log) => {
        const readable = table.preview(file.text, []);
        if (!readable.ok) return readable;
        const sha256 = await keepHandedFile(tx, file.text, at(ctx));
        await log({ noun: table.noun, id: sha256, after: { file: file.name, lines: readable.value.rows.length } });
        return done({ sha256 });
      }),

    /**
     * Imports a file that was handed in, all of it or nothing. Refuses "not-found", "file-has-errors" (fill: count),
     * "nothing-to-import", and "preview-changed" when it would now do something else than was seen.
     */
    importSeen: (ctx: WriteContext, { sha256, seen }: { sha256: string; seen: string }): Promise<Outcome<Imported>> =>
      write(ctx, async (tx, log) => {
        const text = await findHandedFile(sha256, tx);
        return text === null ? refuse("not-found") : storeText(table, tx, log, { text, sha256, seen });
      }),

    /** The same for a file that comes with the app: no preview was looked at, and nothing to do is no refusal. */
    seed: async (ctx: WriteContext, name: string, text: string): Promise<Outcome<Imported>> => {
      const outcome = await write(ctx, (tx, log) => storeText(table, tx, log, { text, sha256: name }));
      const isThere = !outcome.ok && outcome.reason === "nothing-to-import";
      return isThere ? done({ created: 0, changed: 0 }) : outcome;
    },
  };
}

async function storeText<Row, Stored>(
  table: Table<Row, Stored>,
  tx: Tx,
  log: Log,
  { text, sha256, seen }: { text: string; sha256: string; seen?: string },
): Promise<Outcome<Imported>> {
  await table.lock(tx);
  const existing = await table.existing(tx);
  const preview = table.preview(text, existing);
  if (!preview.ok) return preview;
  const { counts, rows } = preview.value;
  if (counts.error > 0) return refuse("file-has-errors", { fill: { count: counts.error } });
  if (seen && seen !== `${counts.new}/${counts.changed}`) return refuse("preview-changed");
  if (counts.new + counts.changed === 0) return refuse("nothing-to-import");
  const fresh = rows.flatMap(({ verdict, row }) => (row && (verdict === "new" || verdict === "changed") ? [row] : []));
  await table.store(tx, fresh, existing);
  await log({ noun: table.noun, id: sha256, ...changeLog(preview.value, table.keyOf) });
  return done({ created: counts.new, changed: counts.changed });
}

/** The file itself is kept; the log names the changed cells, before and after. */
function changeLog<Row>({ rows, counts }: Preview<Row>, keyOf: (row: Row) => string) {
  const changed = rows.filter((row) => row.verdict === "changed");
  const cells = (side: "from" | "to") =>
    Object.fromEntries(
      changed.map(({ row, title, changes }) => [
        row ? keyOf(row) : title,
        Object.fromEntries(changes.map((change) => [change.column, change[side]])),
      ]),
    );
  return { before: { changed: cells("from") }, after: { created: counts.new, changed: cells("to") } };
}
