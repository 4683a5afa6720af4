import { dayMonth, longDate, weekdayDate, weekdayLongDate, weekdayOf } from "@/lib/platform/i18n/dates";
import { small } from "@/lib/platform/i18n/first-letter";
import type { Locale } from "@/lib/platform/i18n/locale";

/** A day with its weekday; its year only when it is another one than today's. */
export function dayInWords(on: string, today: string, locale: Locale): string {
  return isThisYear(on, today) ? weekdayDate(on, locale) : weekdayLongDate(on, locale);
}

/** The same inside a sentence, where only English writes its weekdays large. */
export function dayInSentence(on: string, today: string, locale: Locale): string {
  return inSentence(dayInWords(on, today, locale), locale);
}

/** Date and weekday apart, for a sentence that puts them in its own order. */
export function datePartsOf(on: string, today: string, locale: Locale): { date: string; weekday: string } {
  const date = isThisYear(on, today) ? dayMonth(on, locale) : longDate(on, locale);
  return { date, weekday: inSentence(weekdayOf(on, locale), locale) };
}

function isThisYear(on: string, today: string): boolean {
  return on.slice(0, 4) === today.slice(0, 4);
}

function inSentence(words: string, locale: Locale): string {
  return locale === "en" ? words : small(words);
}
