import "server-only";
import { db, type Tx } from "@/lib/platform/db/client";
import { fromDateColumn, toDateColumn } from "@/lib/platform/db/dates";
import { findHandedFile } from "@/lib/platform/db/handed-file";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { Preview } from "@/lib/platform/import-preview";
import type { CivilDate } from "./civil-date";
import { previewCalendar } from "./import-preview";
import type { MarkedDay, MarkedDayRow } from "./marked-day";
import { type Calendar, type CalendarDay, type CalendarDayKind, calendarOf } from "./working-days";

const COLUMNS = { id: true, on: true, kind: true, name: true, status: true, validFrom: true, validTo: true } as const;

/** The calendar by which days are counted on the civil day `today`: every mark then in force. One query. */
export async function loadCalendar(today: CivilDate): Promise<Calendar> {
  const day = toDateColumn(today);
  const rows = await db.calendarDay.findMany({
    where: {
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
        { OR: [{ validTo: null }, { validTo: { gte: day } }] },
      ],
    },
    select: COLUMNS,
    orderBy: { on: "asc" },
  });
  return calendarOf(rows.map(asMarkedDay));
}

/** The marks of one year, also those withdrawn, in the order of the days. One query. */
export async function markedDaysOfYear(year: number): Promise<MarkedDayRow[]> {
  const rows = await db.calendarDay.findMany({
    where: { on: { gte: toDateColumn(`${year}-01-01`), lte: toDateColumn(`${year}-12-31`) } },
    select: COLUMNS,
    orderBy: [{ on: "asc" }, { kind: "asc" }],
  });
  return rows.map(asMarkedDay);
}

/** First and last year that has any mark; null for an empty calendar. One query. */
export async function yearsOfCalendar(): Promise<{ first: number; last: number } | null> {
  const { _min, _max } = await db.calendarDay.aggregate({ _min: { on: true }, _max: { on: true } });
  if (!_min.on || !_max.on) return null;
  return { first: _min.on.getUTCFullYear(), last: _max.on.getUTCFullYear() };
}

/** Every mark there is, for comparing a file with it. One query. */
export async function allMarkedDays(from: Pick<Tx, "calendarDay"> = db): Promise<MarkedDayRow[]> {
  return (await from.calendarDay.findMany({ select: COLUMNS, orderBy: { on: "asc" } })).map(asMarkedDay);
}

/** What a file that was handed in would do now; null when there is no such file. Two queries. */
export async function previewOfHandedFile(sha256: string): Promise<Preview<MarkedDay> | null> {
  const text = await findHandedFile(sha256);
  if (text === null) return null;
  const preview = previewCalendar(text, await allMarkedDays());
  return preview.ok ? preview.value : null;
}

type Row = {
  id: string;
  on: Date;
  kind: string;
  name: unknown;
  status: string;
  validFrom: Date | null;
  validTo: Date | null;
};

function asMarkedDay(row: Row): MarkedDayRow {
  return {
    id: row.id,
    on: fromDateColumn(row.on),
    kind: row.kind as CalendarDayKind,
    name: row.name as Bilingual,
    status: row.status as NonNullable<CalendarDay["status"]>,
    validFrom: fromDateColumn(row.validFrom),
    validTo: fromDateColumn(row.validTo),
  };
}
