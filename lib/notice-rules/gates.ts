import type { Temporal } from "temporal-polyfill";
import type { CivilDate } from "@/lib/calendar/civil-date";
import { type Moment, timeIn, withOffset } from "@/lib/calendar/zoned-day";
import type { SetCell } from "@/lib/notice-rules/cell";
import { dueBefore, earliestBefore, type Ground, isInTime, isTooEarly } from "@/lib/notice-rules/due-date";
import { earliestDay, gatesOf } from "@/lib/notice-rules/earliest-day";
import { setCellOf } from "@/lib/notice-rules/expectation";
import type { Rules } from "@/lib/notice-rules/rules";

/** The rule a refusal names, with all that its words need. Plain JSON, fit for the `detail` of a refusal. */
export type RuleNamed = Pick<
  SetCell,
  "duty" | "side" | "amount" | "unit" | "clear" | "atMost" | "basis" | "cites" | "clause"
>;

/** Refusal "notice-too-short": when it should have been announced, and the first day that would be lawful now. */
export type NoticeTooShort = RuleNamed & { dueOn: CivilDate; dueAt?: string; earliestOn: CivilDate };

/** Refusal "announcing-too-early": the first day, with hours also the instant, on which it may be announced. */
export type AnnouncingTooEarly = RuleNamed & { atMost: number; earliestOn: CivilDate; earliestAt?: string };

/**
 * The gate of planning and of a material change: says why a start leaves no time to announce it (or to put out the
 * agenda) at `now`, or null when it does. Who has the right to do so may override it with a written reason.
 */
export function noticeTooShort(
  rules: Rules,
  startsAt: Temporal.Instant,
  now: Moment,
  ground: Ground,
): NoticeTooShort | null {
  const broken = gatesOf(rules)
    .map((cell) => ({ cell, due: dueBefore(cell, startsAt, ground) }))
    .filter(({ due }) => !isInTime(now, due, ground.zone))
    .toSorted((a, b) => a.due.on.localeCompare(b.due.on));
  const [first] = broken;
  if (!first) return null;
  const { on: earliestOn } = earliestDay({ rules, now, time: timeIn(startsAt, ground.zone), ...ground });
  const dueAt = first.due.at && withOffset(first.due.at, ground.zone);
  return { ...nameOf(first.cell), dueOn: first.due.on, ...(dueAt ? { dueAt } : {}), earliestOn };
}

/** The gate of announcing where a cell has `atMost`: says that `now` is too early for this start, or null. */
export function announcingTooEarly(
  rules: Rules,
  startsAt: Temporal.Instant,
  now: Moment,
  ground: Ground,
): AnnouncingTooEarly | null {
  const cell = setCellOf(rules, "announce");
  const earliest = cell ? earliestBefore(cell, startsAt, ground) : null;
  if (!cell || !earliest || cell.atMost === undefined || !isTooEarly(now, earliest, ground.zone)) return null;
  const earliestAt = earliest.at && withOffset(earliest.at, ground.zone);
  return { ...nameOf(cell), atMost: cell.atMost, earliestOn: earliest.on, ...(earliestAt ? { earliestAt } : {}) };
}

function nameOf({ duty, side, amount, unit, clear, atMost, basis, cites, clause }: SetCell): RuleNamed {
  const given = { ...(atMost === undefined ? {} : { atMost }), ...(clause === undefined ? {} : { clause }) };
  return { duty, side, amount, unit, clear, basis, cites, ...given };
}
