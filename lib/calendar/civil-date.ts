/**
 * A day of the civil (Gregorian) calendar as "YYYY-MM-DD", years 0001 to 9999, without time and without zone.
 * Being padded, two of them compare as strings the way the days compare.
 */
export type CivilDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** True for a day that exists: "2024-02-29" yes, "2023-02-29" and "2024-2-9" no. */
export function isCivilDate(text: string): boolean {
  const parts = PATTERN.exec(text);
  if (!parts || parts[1] === "0000") return false;
  return civilDateOf(epochDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))) === text;
}

/** Days since 1970-01-01. Throws a RangeError for a text that is no civil date: by then it should have been parsed. */
export function epochDayOf(on: CivilDate): number {
  if (!isCivilDate(on)) throw new RangeError(`Not a civil date: ${on}`);
  return epochDay(Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8, 10)));
}

/** The civil date of a number of days since 1970-01-01. */
export function civilDateOf(epochDays: number): CivilDate {
  const days = epochDays + EPOCH_SHIFT;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The day `days` later, or earlier when negative. */
export function addDays(on: CivilDate, days: number): CivilDate {
  return civilDateOf(epochDayOf(on) + days);
}

/** How many days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  return daysBetween(a, b) >= 0 ? a : b;
}

export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return daysBetween(a, b) >= 0 ? b : a;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(on: CivilDate): number {
  return weekdayOfEpochDay(epochDayOf(on));
}

/** 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
export function weekdayOfEpochDay(epochDays: number): number {
  return ((((epochDays + 3) % 7) + 7) % 7) + 1;
}

/** Every day of a month given as "YYYY-MM". */
export function daysOfMonth(month: string): CivilDate[] {
  const first = epochDayOf(`${month}-01`);
  return Array.from({ length: 31 }, (_, index) => civilDateOf(first + index)).filter((on) => on.startsWith(month));
}

/** Years start in March here, so that the leap day is the last of its year (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function epochDay(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
