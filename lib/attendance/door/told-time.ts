/** Years that a date column and an ISO text both know; a clock beyond them says nothing at all. */
const EARLIEST = Date.parse("0001-01-01T00:00:00Z");
const LATEST = Date.parse("9999-12-31T23:59:59.999Z");

const ISO = /^[+-]?\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/i;

/** An instant as a device tells it, ISO text with its offset or milliseconds, as milliseconds; null when it is none. */
export function toldInstant(told: unknown): number | null {
  const millis = typeof told === "string" && ISO.test(told) ? Date.parse(told.replace(",", ".")) : told;
  if (typeof millis !== "number" || !Number.isFinite(millis)) return null;
  return millis >= EARLIEST && millis <= LATEST ? Math.trunc(millis) : null;
}

/** Minutes east of UTC, told as a number or as "+06:00"; nothing told is 0, and null is no offset. */
export function toldOffset(told: unknown): number | null {
  if (told === undefined || told === null) return 0;
  const minutes = typeof told === "string" ? minutesOf(told) : told;
  return typeof minutes === "number" && Number.isInteger(minutes) && Math.abs(minutes) <= 18 * 60 ? minutes : null;
}

function minutesOf(text: string): number | null {
  if (/^z$/i.test(text)) return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
  return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : null;
}

const MINUTE = 60_000;
const YEAR = 366 * 24 * 60 * MINUTE;
const AHEAD = 5 * MINUTE;

export type JudgedTime = { happenedAt: number; skewMs: number; isBelieved: boolean };

/**
 * When an event happened by the server's clock: by the skew that the device measured at its last contact, else by the one
 * that this request shows. Where neither gives a moment of the last year, it is the arrival, and the clock is not believed.
 *
 * @param at milliseconds of the arrival
 * @param told the skew the event tells; null when it tells none
 * @param shown server minus device at this request; null when the request does not tell its own time
 */
export function judgeTime(at: number, deviceAt: number, told: number | null, shown: number | null): JudgedTime {
  const skews = [told, shown].filter((skew) => skew !== null);
  for (const skewMs of skews.length > 0 ? skews : [0]) {
    const happenedAt = deviceAt + skewMs;
    if (happenedAt >= at - YEAR && happenedAt <= at + AHEAD) return { happenedAt, skewMs, isBelieved: true };
  }
  return { happenedAt: at, skewMs: told ?? shown ?? 0, isBelieved: false };
}
