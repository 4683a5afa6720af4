import type { Calendar } from "@/lib/calendar/working-days";
import { stepWorkingDays } from "@/lib/calendar/working-days";
import { dayOf, type Moment, withOffset } from "@/lib/calendar/zoned-day";
import { afterDuties } from "@/lib/notice-rules/after-duties";
import { beforeDuties } from "@/lib/notice-rules/before-duties";
import { DUTIES } from "@/lib/notice-rules/cell";
import {
  type Due,
  dueAfter,
  dueBefore,
  earliestBefore,
  type Ground,
  isInTime,
  isTooEarly,
} from "@/lib/notice-rules/due-date";
import type { Expectation } from "@/lib/notice-rules/expectation";
import type { Facts, Waiver } from "@/lib/notice-rules/facts";
import type { Finding, Verdict } from "@/lib/notice-rules/finding";
import type { Rules } from "@/lib/notice-rules/rules";

/** A duty is due soon when at most this many working days are left after today. */
const SOON = 2;

/**
 * Judges one meeting at one moment: a finding per duty, in the order of `DUTIES`. A cell with the basis "unknown"
 * gives none. The verdicts are never to be stored as state: ask again with today's `now`.
 *
 * @param rules those in force on the day of the announcement (`rulesInForce`), as stored with the meeting
 * @param now the present instant, or the civil day by which it is known
 */
export function evaluate(rules: Rules, facts: Facts, now: Moment, calendar: Calendar): Finding[] {
  const ground = { zone: facts.zone, calendar };
  return [...beforeDuties(rules, facts), ...afterDuties(rules, facts)]
    .map((expectation) => judge(expectation, facts, now, ground))
    .toSorted((a, b) => DUTIES.indexOf(a.duty) - DUTIES.indexOf(b.duty));
}

/** True when the meeting ended and every duty after it is met, late or waived. */
export function isComplete(findings: readonly Finding[]): boolean {
  const after = findings.filter((finding) => finding.side === "after");
  return after.every(({ verdict, foreseen }) => !foreseen && ["met", "late", "waived"].includes(verdict));
}

/** Findings still to be done, the soonest first; those without a day last. */
export function bySoonest(findings: readonly Finding[]): Finding[] {
  const key = (finding: Finding) => `${finding.dueOn ?? "9999-12-31"}${finding.dueAt ?? "~"}`;
  return findings
    .filter(({ verdict }) => verdict === "open" || verdict === "due-soon" || verdict === "missed")
    .toSorted((a, b) => key(a).localeCompare(key(b)));
}

function judge(expectation: Expectation, facts: Facts, now: Moment, ground: Ground): Finding {
  const { cell, duty = cell.duty, foreseen, version, sending, told } = expectation;
  const { amount, unit, clear, basis, cites, clause, note, documents } = cell;
  const due = dueOf(expectation, ground);
  const earliest = expectation.startsAt ? earliestBefore(cell, expectation.startsAt, ground) : null;
  const tooEarly = expectation.done !== undefined && isTooEarly(expectation.done, earliest, ground.zone);
  const done = tooEarly ? undefined : expectation.done;
  const waiver = (facts.waivers ?? []).find((candidate) => isAbout(candidate, expectation));
  return {
    ...{ duty, side: cell.side, amount, unit, clear, basis, cites },
    ...(clause === undefined ? {} : { clause }),
    ...(note ? { note } : {}),
    ...written(due, earliest, ground.zone),
    verdict: verdictOf({ due, done, now, waived: waiver !== undefined, foreseen }, ground),
    ...(tooEarly ? { tooEarly } : {}),
    ...(done ? { doneOn: dayOf(done, ground.zone) } : {}),
    ...(foreseen ? { foreseen } : {}),
    ...(version === undefined ? {} : { version }),
    ...(sending === undefined ? {} : { sending }),
    ...(told ? { channels: told.channels } : {}),
    ...(documents ? { documents } : {}),
    ...(waiver ? { waiver: { by: waiver.by, at: waiver.at, reason: waiver.reason } } : {}),
  };
}

function dueOf({ cell, startsAt, from }: Expectation, ground: Ground): Due | null {
  if (startsAt) return dueBefore(cell, startsAt, ground);
  return from ? dueAfter(cell, from, ground) : null;
}

function written(
  due: Due | null,
  earliest: Due | null,
  zone: string,
): Pick<Finding, "dueOn" | "dueAt" | "earliestOn" | "earliestAt"> {
  return {
    dueOn: due?.on ?? null,
    ...(due?.at ? { dueAt: withOffset(due.at, zone) } : {}),
    ...(earliest ? { earliestOn: earliest.on } : {}),
    ...(earliest?.at ? { earliestAt: withOffset(earliest.at, zone) } : {}),
  };
}

type Standing = { due: Due | null; done: Moment | undefined; now: Moment; waived: boolean; foreseen: true | undefined };

/** A deed done in time stays met though a waiver was written; a late or missing one is waived by it. */
function verdictOf({ due, done, now, waived, foreseen }: Standing, { zone, calendar }: Ground): Verdict {
  if (done && (due === null || isInTime(done, due, zone))) return "met";
  if (waived) return "waived";
  if (done) return "late";
  if (due === null || foreseen) return "open";
  if (!isInTime(now, due, zone)) return "missed";
  return due.on < stepWorkingDays(calendar, dayOf(now, zone), SOON + 1) ? "due-soon" : "open";
}

function isAbout(waiver: Waiver, { cell, duty = cell.duty, version, sending }: Expectation): boolean {
  const sameVersion = waiver.version === undefined || waiver.version === version;
  const sameSending = waiver.sending === undefined || waiver.sending === sending;
  return waiver.duty === duty && sameVersion && sameSending;
}
