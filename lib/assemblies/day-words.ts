import { weekdayDate, weekdayLongDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";

/** A day with its weekday; its year only when it is another one than today's. */
export function dayInWords(on: string, today: string, locale: Locale): string {
  return on.slice(0, 4) === today.slice(0, 4) ? weekdayDate(on, locale) : weekdayLongDate(on, locale);
}
