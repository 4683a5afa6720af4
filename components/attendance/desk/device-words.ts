import type { DoorDesk } from "@/lib/attendance/door-desk/door-desk";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { durationWords } from "@/lib/platform/i18n/relative-dates";
import { translator } from "@/lib/platform/i18n/translate";

type Device = DoorDesk["devices"][number];

const MINUTE_MS = 60_000;
/** A clock that is wrong by less does no harm. */
const WORTH_TELLING_MS = 2 * MINUTE_MS;

/** "5 минут мурун"; a day later the day and the hour. */
export function contactWords(
  { lastSeenAt }: Pick<Device, "lastSeenAt">,
  { now, zone, locale }: { now: string; zone: string; locale: Locale },
): string {
  const t = translator(locale, "door-desk");
  if (!lastSeenAt) return t("devices.never");
  const minutes = Math.floor((Date.parse(now) - Date.parse(lastSeenAt)) / MINUTE_MS);
  if (minutes < 1) return t("devices.justNow");
  if (minutes < 60) return t("devices.minutesAgo", { count: minutes });
  if (minutes < 24 * 60) return t("devices.hoursAgo", { count: Math.floor(minutes / 60) });
  return shortDateTime(lastSeenAt, zone);
}

/** Which of its numbers have arrived: "1–88", and whether something is missing between. */
export function rowsWords({ lastSeq: last, highestSeq: highest }: Device, locale: Locale): string {
  const t = translator(locale, "door-desk");
  if (highest === 0 && last === 0) return t("devices.noRows");
  if (last >= highest) return t("devices.complete", { last });
  return last === 0 ? t("devices.onlyGap", { highest }) : t("devices.gap", { last, highest });
}

/** By how much its clock is wrong; nothing when it does not matter. */
export function clockWords({ clockSkewMs }: Pick<Device, "clockSkewMs">, locale: Locale): string {
  if (clockSkewMs === null || Math.abs(clockSkewMs) < WORTH_TELLING_MS) return "";
  const t = translator(locale, "door-desk");
  const words = lengthWords(Math.round(Math.abs(clockSkewMs) / MINUTE_MS), locale);
  return t("devices.clock", { words, direction: clockSkewMs < 0 ? "ahead" : "behind" });
}

function lengthWords(minutes: number, locale: Locale): string {
  const t = translator(locale, "door-desk");
  const days = Math.floor(minutes / (24 * 60));
  return days > 0 ? t("devices.days", { count: days }) : durationWords(minutes, locale);
}
