import type { CalendarDay } from "@/lib/calendar/working-days";

/** One line of the public holidays file: see prisma/seed/data/holidays_kg.csv. */
export type HolidayRow = {
  date: string;
  name_ky: string;
  name_ru: string;
  name_en: string;
  non_working: string;
  status: string;
};

/**
 * The calendar day of one row, or null for a holiday on which people work (several are, since 2025): it moves no
 * deadline, and marking it would turn one that falls on a Sunday into a working day.
 */
export function calendarDayOf(row: HolidayRow): CalendarDay | null {
  if (row.non_working !== "yes") return null;
  return {
    on: row.date,
    kind: "holiday",
    name: { ky: row.name_ky, ru: row.name_ru, en: row.name_en },
    status: statusOf(row.status),
  };
}

function statusOf(status: string): CalendarDay["status"] {
  if (/^estimate/i.test(status)) return "estimate";
  return status === "confirmed" ? "announced" : "fixed";
}
