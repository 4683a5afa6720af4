import { dayMonth, weekdayDate, weekdayOf } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";

/** A day inside a sentence: "30-ноябрь, дүйшөмбү", "30 ноября, понедельник", "Monday, 30 November". */
export function dayWords(on: string, locale: Locale): string {
  if (locale === "en") return weekdayDate(on, locale);
  return `${dayMonth(on, locale)}, ${weekdayOf(on, locale).toLowerCase()}`;
}
