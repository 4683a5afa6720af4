import { Temporal } from "temporal-polyfill";
import { DATE_WORDS } from "./date-words";
import type { Locale } from "./locale";

/** A civil date "YYYY-MM-DD". */
export type On = string;
/** An instant: Temporal, a Date from the database, or ISO text with its offset. */
export type At = Temporal.Instant | Date | string;

/** "09.11.2017", the same in every language. */
export function shortDate(on: On): string {
  const { day, month, year } = Temporal.PlainDate.from(on);
  return `${two(day)}.${two(month)}.${four(year)}`;
}

/** "2018-жылдын 23-январы", "23 января 2018 г.", "23 January 2018". */
export function longDate(on: On, locale: Locale): string {
  const { day, month, year } = Temporal.PlainDate.from(on);
  const name = DATE_WORDS[locale].monthsOfYear[month - 1];
  if (locale === "ky") return `${year}-жылдын ${day}-${name}`;
  return locale === "ru" ? `${day} ${name} ${year} г.` : `${day} ${name} ${year}`;
}

/** "26-ноябрь", "26 ноября", "26 November". */
export function dayMonth(on: On, locale: Locale): string {
  const { day, month } = Temporal.PlainDate.from(on);
  return `${day}${locale === "ky" ? "-" : " "}${DATE_WORDS[locale].monthsWithDay[month - 1]}`;
}

/** "Бейшемби, 26-ноябрь", "Четверг, 26 ноября", "Thursday, 26 November": for a date near today. */
export function weekdayDate(on: On, locale: Locale): string {
  return `${weekdayOf(on, locale)}, ${dayMonth(on, locale)}`;
}

/** "Бейшемби, 2018-жылдын 23-январы", "Четверг, 23 января 2018 г.": when the year matters, as on paper. */
export function weekdayLongDate(on: On, locale: Locale): string {
  return `${weekdayOf(on, locale)}, ${longDate(on, locale)}`;
}

/** The weekday's name of a date, with a capital letter. */
export function weekdayOf(on: On, locale: Locale): string {
  return weekdayName(Temporal.PlainDate.from(on).dayOfWeek, locale);
}

/** @param weekday 1 (Monday) to 7 (Sunday) */
export function weekdayName(weekday: number, locale: Locale, length: "long" | "short" = "long"): string {
  const words = DATE_WORDS[locale];
  return (length === "long" ? words.weekdays : words.weekdaysShort)[weekday - 1] ?? "";
}

/** "Ноябрь", "November": by itself. @param month 1 to 12 */
export function monthName(month: number, locale: Locale): string {
  return DATE_WORDS[locale].months[month - 1] ?? "";
}

/** "2026-жылдын ноябры", "Ноябрь 2026 г.", "November 2026". @param month 1 to 12 */
export function monthOfYear(year: number, month: number, locale: Locale): string {
  if (locale === "ky") return `${year}-жылдын ${DATE_WORDS.ky.monthsOfYear[month - 1]}`;
  return `${monthName(month, locale)} ${year}${locale === "ru" ? " г." : ""}`;
}

/** "2026-жыл", "2026 год", "2026". */
export function yearName(year: number, locale: Locale): string {
  if (locale === "ky") return `${year}-жыл`;
  return locale === "ru" ? `${year} год` : String(year);
}

/** The civil date of an instant in a zone. */
export function onIn(at: At, zone: string): On {
  return zoned(at, zone).toPlainDate().toString();
}

/** "09:30" on the 24-hour clock of the zone. */
export function clockTime(at: At, zone: string): string {
  const { hour, minute } = zoned(at, zone);
  return `${two(hour)}:${two(minute)}`;
}

/** "09.11.2017, 09:30", the same in every language. */
export function shortDateTime(at: At, zone: string): string {
  return `${shortDate(onIn(at, zone))}, ${clockTime(at, zone)}`;
}

/** "2017-жылдын 9-ноябры, саат 09:30", "9 ноября 2017 г., 09:30", "9 November 2017, 09:30". */
export function longDateTime(at: At, zone: string, locale: Locale): string {
  return `${longDate(onIn(at, zone), locale)}, ${locale === "ky" ? "саат " : ""}${clockTime(at, zone)}`;
}

/** "Бейшемби, 2017-жылдын 9-ноябры, саат 09:30": the full form of posters and notices. */
export function weekdayDateTime(at: At, zone: string, locale: Locale): string {
  return `${weekdayOf(onIn(at, zone), locale)}, ${longDateTime(at, zone, locale)}`;
}

function zoned(at: At, zone: string): Temporal.ZonedDateTime {
  const instant = at instanceof Date ? Temporal.Instant.fromEpochMilliseconds(at.getTime()) : Temporal.Instant.from(at);
  return instant.toZonedDateTimeISO(zone);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function four(year: number): string {
  return String(year).padStart(4, "0");
}
