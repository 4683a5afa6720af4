import { readFileSync } from "node:fs";
import { previewCalendar } from "@/lib/calendar/import-preview";
import { type Calendar, type CalendarDay, calendarOf } from "@/lib/calendar/working-days";

const FILE = new URL("../../prisma/seed/data/holidays_kg.csv", import.meta.url);

/** The marked days of the country, as the seed brings them in. */
export function nationalDays(): CalendarDay[] {
  const preview = previewCalendar(readFileSync(FILE, "utf8"), []);
  if (!preview.ok) throw new Error(`The holidays file cannot be read: ${preview.reason}`);
  return preview.value.rows.flatMap(({ row }) => (row ? [row] : []));
}

/** The lookup of `nationalDays`. */
export function nationalCalendar(): Calendar {
  return calendarOf(nationalDays());
}

/** A marked day with a name of its own. */
export function aMarkedDay(on: string, kind: CalendarDay["kind"] = "holiday"): CalendarDay {
  return { on, kind, name: { ky: "Майрам", ru: "Праздник", en: "Holiday" } };
}
