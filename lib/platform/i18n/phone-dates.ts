import { DATE_WORDS } from "./date-words";
import type { Locale } from "./locale";

/**
 * Dates for programs on telephones, where Temporal would weigh more than all the rest. The browser's Intl tells the
 * figures of a zone alone, never the words: it may know no Kyrgyz. Says the same as dates.ts.
 */
const made = new Map<string, Intl.DateTimeFormat>();

type Part = "year" | "month" | "day" | "hour" | "minute";

/** "09:30" on the 24-hour clock of the zone. @param at ISO instant */
export function clockIn(at: string, zone: string): string {
  const { hour, minute } = figures(at, zone);
  return `${hour}:${minute}`;
}

/** "26-ноябрь", "26 ноября", "26 November" by the calendar of the zone. */
export function dayMonthIn(at: string, zone: string, locale: Locale): string {
  const { day, month } = figures(at, zone);
  return `${Number(day)}${locale === "ky" ? "-" : " "}${DATE_WORDS[locale].monthsWithDay[Number(month) - 1]}`;
}

/** Whether two instants are the same day there. */
export function isSameDay(a: string, b: string, zone: string): boolean {
  const [one, other] = [figures(a, zone), figures(b, zone)];
  return one.day === other.day && one.month === other.month && one.year === other.year;
}

function figures(at: string, zone: string): Record<Part, string> {
  const parts = formatOf(zone).formatToParts(new Date(at));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value])) as Record<Part, string>;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = made.get(zone);
  if (known) return known;
  const two = "2-digit";
  const fields = { year: "numeric", month: two, day: two, hour: two, minute: two, hourCycle: "h23" } as const;
  const format = new Intl.DateTimeFormat("en-GB", { ...fields, timeZone: zone });
  made.set(zone, format);
  return format;
}
