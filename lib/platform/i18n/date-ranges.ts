import { Temporal } from "temporal-polyfill";
import { DATE_WORDS } from "./date-words";
import { type At, clockTime, dayMonth, longDate, type On, onIn, shortDate } from "./dates";
import type { Locale } from "./locale";

/**
 * Two dates, first to last: "2018-жылдын 23–25-январы", "24 октября – 17 ноября 2017 г.",
 * "28 December 2017 – 3 January 2018"; one date when both are the same.
 */
export function dateRange(fromOn: On, toOn: On, locale: Locale): string {
  const from = Temporal.PlainDate.from(fromOn);
  const to = Temporal.PlainDate.from(toOn);
  if (from.equals(to)) return longDate(fromOn, locale);
  if (from.year !== to.year) return `${longDate(fromOn, locale)} – ${longDate(toOn, locale)}`;
  if (from.month !== to.month) return acrossMonths(from, to, locale);
  const days = `${from.day}–${to.day}`;
  const month = DATE_WORDS[locale].monthsOfYear[from.month - 1];
  return locale === "ky" ? `${from.year}-жылдын ${days}-${month}` : `${days} ${month} ${yearOf(from, locale)}`;
}

/** "24.10.2017–17.11.2017", the same in every language. */
export function shortDateRange(fromOn: On, toOn: On): string {
  return fromOn === toOn ? shortDate(fromOn) : `${shortDate(fromOn)}–${shortDate(toOn)}`;
}

/** "09:30–11:00"; the second date is named when the end is on another day. */
export function timeRange(from: At, to: At, zone: string, locale: Locale): string {
  const [startOn, endOn] = [onIn(from, zone), onIn(to, zone)];
  const end = startOn === endOn ? clockTime(to, zone) : `${dayMonth(endOn, locale)}, ${clockTime(to, zone)}`;
  return `${clockTime(from, zone)}–${end}`;
}

function acrossMonths(from: Temporal.PlainDate, to: Temporal.PlainDate, locale: Locale): string {
  if (locale === "ky") {
    const { monthsOfYear } = DATE_WORDS.ky;
    return `${from.year}-жылдын ${from.day}-${monthsOfYear[from.month - 1]} – ${to.day}-${monthsOfYear[to.month - 1]}`;
  }
  return `${dayMonth(from.toString(), locale)} – ${dayMonth(to.toString(), locale)} ${yearOf(to, locale)}`;
}

function yearOf(date: Temporal.PlainDate, locale: Locale): string {
  return locale === "ru" ? `${date.year} г.` : String(date.year);
}
