import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import { fromDateColumn, toDateColumn } from "@/lib/platform/db/dates";
import { findHandedFile, keepHandedFile } from "@/lib/platform/db/handed-file";
import { at, type Log, type WriteContext, write } from "@/lib/platform/db/write";
import type { Preview } from "@/lib/platform/import-preview";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { addDays, type CivilDate } from "./civil-date";
import { dayKeyOf, previewCalendar } from "./import-preview";
import type { MarkedDay } from "./marked-day";
import { allMarkedDays } from "./queries";
import type { ImportCalendar, MarkDay } from "./schema";

/** How many marks an import made and changed. */
export type Imported = { created: number; changed: number };

/** Keeps a file for its preview. Refuses what cannot be read as a table of days at all ("unreadable-file"). */
export function handInCalendar(
  ctx: WriteContext,
  file: { name: string; text: string },
): Promise<Outcome<{ sha256: string }>> {
  return write(ctx, async (tx, log) => {
    const readable = previewCalendar(file.text, []);
    if (!readable.ok) return readable;
    const sha256 = await keepHandedFile(tx, file.text, at(ctx));
    await log({ noun: "calendar", id: sha256, after: { file: file.name, lines: readable.value.rows.length } });
    return done({ sha256 });
  });
}

/**
 * Imports a file that was handed in, all of it or nothing. Refuses "not-found", "file-has-errors" (fill: count),
 * "nothing-to-import", and "preview-changed" when it would now do something else than was seen.
 */
export function importCalendar(ctx: WriteContext, input: ImportCalendar): Promise<Outcome<Imported>> {
  return write(ctx, async (tx, log) => {
    const text = await findHandedFile(input.sha256, tx);
    if (text === null) return refuse("not-found");
    return storeText(tx, log, text, input);
  });
}

/** The same for a file that comes with the app: no preview was looked at, and nothing to do is no refusal. */
export async function seedCalendar(ctx: WriteContext, name: string, text: string): Promise<Outcome<Imported>> {
  const outcome = await write(ctx, (tx, log) => storeText(tx, log, text, { sha256: name }));
  const isThere = !outcome.ok && outcome.reason === "nothing-to-import";
  return isThere ? done({ created: 0, changed: 0 }) : outcome;
}

/** Marks one day, or marks it again when the mark was withdrawn. Refuses "day-already-marked". */
export function markDay(ctx: WriteContext, input: MarkDay): Promise<Outcome<{ on: CivilDate }>> {
  return write(ctx, async (tx, log) => {
    await lockCalendar(tx);
    const before = await tx.calendarDay.findUnique({
      where: { on_kind: { on: toDateColumn(input.on), kind: input.kind } },
    });
    if (before && before.validTo === null)
      return refuse("day-already-marked", { fields: { on: "day-already-marked" } });
    await storeDays(tx, [{ ...input, validFrom: null, validTo: null }]);
    await log({ noun: "calendar", id: dayKeyOf(input), before, after: input });
    return done({ on: input.on });
  });
}

/** From `today` on the mark no longer counts; what was counted by it before stays. Refuses "not-found". */
export function withdrawDay(ctx: WriteContext, id: string, today: CivilDate): Promise<Outcome<{ on: CivilDate }>> {
  return write(ctx, async (tx, log) => {
    await lockCalendar(tx);
    const before = await tx.calendarDay.findUnique({ where: { id } });
    if (!before || before.validTo !== null) return refuse("not-found");
    const validTo = addDays(today, -1);
    await tx.calendarDay.update({ where: { id }, data: { validTo: toDateColumn(validTo) }, select: { id: true } });
    const on = fromDateColumn(before.on);
    await log({ noun: "calendar", id: `${on} ${before.kind}`, before, after: { validTo } });
    return done({ on });
  });
}

async function storeText(
  tx: Tx,
  log: Log,
  text: string,
  { sha256, seen }: { sha256: string; seen?: string },
): Promise<Outcome<Imported>> {
  await lockCalendar(tx);
  const preview = previewCalendar(text, await allMarkedDays(tx));
  if (!preview.ok) return preview;
  const { counts, rows } = preview.value;
  if (counts.error > 0) return refuse("file-has-errors", { fill: { count: counts.error } });
  if (seen && seen !== `${counts.new}/${counts.changed}`) return refuse("preview-changed");
  if (counts.new + counts.changed === 0) return refuse("nothing-to-import");
  const fresh = rows.flatMap(({ verdict, row }) => (row && (verdict === "new" || verdict === "changed") ? [row] : []));
  await storeDays(tx, fresh);
  await log({ noun: "calendar", id: sha256, ...changeLog(preview.value) });
  return done({ created: counts.new, changed: counts.changed });
}

/** The file itself is kept; the log names the changed cells, before and after. */
function changeLog({ rows, counts }: Preview<MarkedDay>): { before: unknown; after: unknown } {
  const changed = rows.filter((row) => row.verdict === "changed");
  const cells = (side: "from" | "to") =>
    Object.fromEntries(
      changed.map(({ row, title, changes }) => [
        row ? dayKeyOf(row) : title,
        Object.fromEntries(changes.map((change) => [change.column, change[side]])),
      ]),
    );
  return { before: { changed: cells("from") }, after: { created: counts.new, changed: cells("to") } };
}

async function storeDays(tx: Tx, days: readonly MarkedDay[]): Promise<void> {
  const records = days.map(({ on, kind, name, status, validFrom, validTo }) => ({
    on,
    kind,
    name,
    status,
    valid_from: validFrom,
    valid_to: validTo,
  }));
  await tx.$executeRaw`
    INSERT INTO calendar_day (id, "on", kind, name, status, valid_from, valid_to)
    SELECT gen_random_uuid(), n."on", n.kind, n.name, n.status, n.valid_from, n.valid_to
      FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
        AS n("on" date, kind text, name jsonb, status text, valid_from date, valid_to date)
    ON CONFLICT ("on", kind) DO UPDATE SET name = excluded.name, status = excluded.status,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to`;
}

// Two who change the calendar at once wait for each other: each sees what the other did.
async function lockCalendar(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('calendar', 0))`;
}
