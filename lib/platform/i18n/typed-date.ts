/**
 * Dates and times as people type them. The fields are plain text fields: a browser's own date field speaks the
 * browser's language (never Kyrgyz) and puts the month first on many machines.
 */

/**
 * "26.11.2026", "26/11/2026", "26-11-26", "26 11 2026", "26112026" and "2026-11-26" → "2026-11-26"; null when it is no
 * date between the years 1900 and 9999. Two digits of a year mean 20xx.
 */
export function readTypedDate(text: string): string | null {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts =
    /^(\d{1,2})\s*[./\-\s,]\s*(\d{1,2})\s*[./\-\s,]\s*(\d{4}|\d{2})$/.exec(typed) ??
    /^(\d\d)(\d\d)(\d{4})$/.exec(typed);
  if (!parts) return null;
  const year = Number(parts[3]);
  return civilDate(year < 100 ? 2000 + year : year, Number(parts[2]), Number(parts[1]));
}

/** "14:00", "14.00", "9-30", "0930", "9" → "14:00" … "09:00"; null when it is no time of a 24-hour day. */
export function readTypedTime(text: string): string | null {
  const parts = /^(\d{1,2})(?:\s*[:.,\-\s]\s*(\d{2}))?$/.exec(text.trim()) ?? /^(\d{1,2})(\d\d)$/.exec(text.trim());
  if (!parts) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? "0");
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null;
}

/** "2026-11-26" (also with a time after it) → "26.11.2026"; anything else stays as it was typed. */
export function asTypedDate(text: string): string {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(text);
  return iso ? `${iso[3]}.${iso[2]}.${iso[1]}` : text;
}

function civilDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
