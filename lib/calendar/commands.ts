import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import { fromDateColumn, toDateColumn } from "@/lib/platform/db/dates";
import { tableImport } from "@/lib/platform/db/table-import";
import { type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { addDays, type CivilDate } from "./civil-date";
import { dayKeyOf, previewCalendar } from "./import-preview";
import type { MarkedDay } from "./marked-day";
import { allMarkedDays } from "./queries";
import type { MarkDay } from "./schema";

const marks = tableImport({
  noun: "calendar",
  lock: lockCalendar,
  existing: allMarkedDays,
  preview: previewCalendar,
  store: storeDays,
  keyOf: dayKeyOf,
});

/** Keeps a table of days for its preview. */
export const handInCalendar = marks.handIn;

/** Imports the table that was looked at. */
export const importCalendar = marks.importSeen;

/** Imports a table that comes with the app. */
export const seedCalendar = marks.seed;

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
