import { Temporal } from "temporal-polyfill";
import type { At, On } from "./dates";
import type { Locale } from "./locale";
import { translator } from "./translate";

/**
 * How a deadline stands, in words: "бүгүн", "эртең", "2 күн калды", "4 күн кечикти".
 * Days are whole civil days; the day itself is never late.
 */
export function dueWords(dueOn: On, todayOn: On, locale: Locale): string {
  const t = translator(locale, "dates");
  const days = daysBetween(todayOn, dueOn);
  if (days === 0) return t("today");
  if (days === 1) return t("tomorrow");
  return days > 0 ? t("daysLeft", { days }) : t("daysLate", { days: -days });
}

/** The same to the hour, for deadlines counted in hours: "5 саат калды", "1 саат кечикти", "азыр" under an hour. */
export function dueHoursWords(dueAt: At, nowAt: At, locale: Locale): string {
  const t = translator(locale, "dates");
  const hours = (epoch(dueAt) - epoch(nowAt)) / 3_600_000;
  if (Math.abs(hours) < 1) return t("thisHour");
  return hours > 0 ? t("hoursLeft", { hours: Math.floor(hours) }) : t("hoursLate", { hours: Math.floor(-hours) });
}

/** Where a day lies, in words: "бүгүн", "эртең", "кечээ", "3 күндөн кийин", "3 күн мурун". */
export function dayWords(on: On, todayOn: On, locale: Locale): string {
  const t = translator(locale, "dates");
  const days = daysBetween(todayOn, on);
  if (days === 0) return t("today");
  if (days === 1) return t("tomorrow");
  if (days === -1) return t("yesterday");
  return days > 0 ? t("inDays", { days }) : t("daysAgo", { days: -days });
}

/** A length of time: "1 саат 30 мүнөт", "45 минут", "2 h". Whole minutes, 0 or more. */
export function durationWords(minutes: number, locale: Locale): string {
  const t = translator(locale, "dates");
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t("minutes", { minutes: rest });
  return rest === 0 ? t("hours", { hours }) : t("hoursAndMinutes", { hours, minutes: rest });
}

/** Whole civil days from one date to another; negative when it lies before. */
export function daysBetween(fromOn: On, toOn: On): number {
  return Temporal.PlainDate.from(fromOn).until(Temporal.PlainDate.from(toOn), { largestUnit: "days" }).days;
}

function epoch(at: At): number {
  return at instanceof Date ? at.getTime() : Temporal.Instant.from(at).epochMilliseconds;
}
