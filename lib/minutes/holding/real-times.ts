import { Temporal } from "temporal-polyfill";
import { civilDateIn, instantOn, timeIn } from "@/lib/calendar/zoned-day";
import { shortDateTime } from "@/lib/platform/i18n/dates";

/** Start and end as typed: civil dates and wall times in the meeting's zone. */
export type TypedTimes = { startedOn: string; startedTime: string; endedOn?: string; endedTime?: string };
export type RealTimes = { startedAt: Temporal.Instant; endedAt: Temporal.Instant | null };

/** `fields` names codes of fields.json, `fill` their arguments. */
export type TimesFault = { fields: Record<string, string>; fill?: Record<string, string> };

/**
 * The instants meant by typed times. Without a day of its own the end is on the day of the start; a day of the end
 * without a time is no end. They may differ from the plan in every way; only the future and an end before the start
 * cannot be.
 */
export function readRealTimes(typed: TypedTimes, zone: string, now: Temporal.Instant): RealTimes | TimesFault {
  const startedAt = instantOn(typed.startedOn, typed.startedTime, zone);
  if (Temporal.Instant.compare(startedAt, now) > 0) return inFuture("startedOn", now, zone);
  if (typed.endedTime === undefined) {
    return typed.endedOn === undefined ? { startedAt, endedAt: null } : { fields: { endedTime: "required" } };
  }
  const endedAt = instantOn(typed.endedOn ?? typed.startedOn, typed.endedTime, zone);
  if (Temporal.Instant.compare(endedAt, startedAt) < 0) return { fields: { endedTime: "end-before-start" } };
  if (Temporal.Instant.compare(endedAt, now) > 0) return inFuture("endedTime", now, zone);
  return { startedAt, endedAt };
}

/** Stored instants as the form's fields hold them. */
export function typedTimes(startedAt: string, endedAt: string | null, zone: string): Record<keyof TypedTimes, string> {
  const start = Temporal.Instant.from(startedAt);
  const end = endedAt === null ? null : Temporal.Instant.from(endedAt);
  const startedOn = civilDateIn(start, zone);
  const endedOn = end ? civilDateIn(end, zone) : "";
  return {
    ...{ startedOn, startedTime: timeIn(start, zone) },
    ...{ endedOn: endedOn === startedOn ? "" : endedOn, endedTime: end ? timeIn(end, zone) : "" },
  };
}

function inFuture(field: string, now: Temporal.Instant, zone: string): TimesFault {
  return { fields: { [field]: "in-the-future" }, fill: { moment: shortDateTime(now, zone) } };
}
