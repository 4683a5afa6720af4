import { Temporal } from "temporal-polyfill";
import { addDays, type CivilDate, laterOf } from "@/lib/calendar/civil-date";
import { nextWorkingDay } from "@/lib/calendar/working-days";
import { civilDateIn, instantOn } from "@/lib/calendar/zoned-day";
import { type Cell, type Duty, isSet } from "@/lib/notice-rules/cell";
import { type CharterValue, rulesInForce } from "@/lib/notice-rules/charter";
import { type Due, dueAfter, dueBefore, type Ground } from "@/lib/notice-rules/due-date";
import { earliestDay } from "@/lib/notice-rules/earliest-day";

import { cellOf, type Rules } from "@/lib/notice-rules/rules";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** A meeting of the kind that is planned and not announced yet: an announced one keeps the rules of its day. */
export type PlannedMeeting = { id: string; title: Bilingual; startsAt: string; plannedMinutes: number };

/** The last moment for a duty as it is and as it would be; null: no duty. */
export type Shift = { before: Due | null; after: Due | null };
export type Change<V> = { before: V; after: V };

/** What a value would change, were it in force. */
export type Effects = {
  /** The day whose rules are compared: today, or the day the value begins. */
  on: CivilDate;
  /** Missing where the charter speaks of channels or quorum. */
  timed?: {
    duty: Duty;
    cell: Change<Cell | undefined>;
    /** Duties that are due together with it. */
    also: Duty[];
    /** A meeting made up to show the change: it starts and, for duties afterwards, ends on this day. */
    sample: Shift & { startsAt: Temporal.Instant };
    meetings: (Shift & { meeting: PlannedMeeting })[];
    /** The first day possible when announced today; only for what planning waits for, and what holds from today. */
    earliest?: Change<CivilDate>;
  };
  channels?: Change<Cell | undefined>;
  quorum?: Change<Pick<Rules, "quorum" | "quorumClause">>;
};

type Asked = {
  value: CharterValue;
  values: readonly CharterValue[];
  meetings: readonly PlannedMeeting[];
  now: Temporal.Instant;
} & Ground;

const SAMPLE_AHEAD = 30;
const SAMPLE_TIME = "10:00";
const SAMPLE_HOURS = 2;
/** What counts from a letter or a reply: nothing is known of those before they are sent. */
const FROM_LETTERS: readonly Duty[] = ["receive-reply", "tell-reply"];

/** Compares the rules with a value and without it, by the same engine that judges the meetings. */
export function whatIf(asked: Asked): Effects {
  const { value, values, now, zone } = asked;
  const on = laterOf(civilDateIn(now, zone), value.validFrom);
  const before = rulesInForce(value.kind, on, values);
  const after = rulesInForce(value.kind, on, [...values, value]);
  if (value.duty === "quorum") return { on, quorum: { before, after } };
  if (value.duty === "channels")
    return { on, channels: { before: cellOf(before, "post-notice"), after: cellOf(after, "post-notice") } };
  return { on, timed: timedEffects(value.duty, { before, after }, on, asked) };
}

function timedEffects(duty: Duty, rules: Change<Rules>, on: CivilDate, asked: Asked): Effects["timed"] {
  const { meetings, now, zone, calendar } = asked;
  const cell = { before: cellOf(rules.before, duty), after: cellOf(rules.after, duty) };
  const shift = (startsAt: Temporal.Instant, minutes: number): Shift => ({
    before: dueOf(cell.before, startsAt, minutes, asked),
    after: dueOf(cell.after, startsAt, minutes, asked),
  });
  const startsAt = instantOn(nextWorkingDay(calendar, addDays(on, SAMPLE_AHEAD)), SAMPLE_TIME, zone);
  const first = (of: Rules) => earliestDay({ rules: of, now: { at: now }, time: SAMPLE_TIME, zone, calendar }).on;
  const isGate = duty === "announce" || duty === "agenda";
  return {
    ...{ duty, cell },
    also: rules.after.cells.filter((each) => isSet(each) && each.follows === duty).map((each) => each.duty),
    sample: { startsAt, ...shift(startsAt, SAMPLE_HOURS * 60) },
    meetings: FROM_LETTERS.includes(duty)
      ? []
      : meetings.map((meeting) => ({
          meeting,
          ...shift(Temporal.Instant.from(meeting.startsAt), meeting.plannedMinutes),
        })),
    ...(isGate && on === civilDateIn(now, zone)
      ? { earliest: { before: first(rules.before), after: first(rules.after) } }
      : {}),
  };
}

function dueOf(cell: Cell | undefined, startsAt: Temporal.Instant, minutes: number, ground: Ground): Due | null {
  if (!cell || !isSet(cell)) return null;
  if (cell.side === "before") return dueBefore(cell, startsAt, ground);
  return dueAfter(cell, { at: startsAt.add({ minutes }) }, ground);
}

/** How many must be there out of so many entitled, to show what a quorum means. */
export const SAMPLE_ENTITLED = 400;
