import { type CivilDate, earlierOf } from "@/lib/calendar/civil-date";
import type { Calendar } from "@/lib/calendar/working-days";
import { civilDateIn, dayOf, type Moment, timeIn } from "@/lib/calendar/zoned-day";
import { ACTS, type Act, type ActId, type Citation } from "@/lib/notice-rules/acts";
import { API_DUTIES, type ApiDuty, type Duty, isSet } from "@/lib/notice-rules/cell";
import { type CharterValue, kindInForce, rulesInForce } from "@/lib/notice-rules/charter";
import type { DutiesRequest, RequestError, WhatIf } from "@/lib/notice-rules/duties-request";
import { earliestDay } from "@/lib/notice-rules/earliest-day";
import { evaluate } from "@/lib/notice-rules/evaluate";
import type { Finding } from "@/lib/notice-rules/finding";
import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import { NATIONAL_PACK } from "@/lib/notice-rules/rule-book";
import type { Pack, Rules } from "@/lib/notice-rules/rules";

/** What the door found out: where the meeting is, and what is marked in that country's calendar. `now` serves when no `today` was asked. */
export type DutiesGround = {
  zone: string;
  charter?: readonly CharterValue[];
  calendar: Calendar;
  now: Moment;
  pack?: Pack;
};

/** A place in an act, with the act's number, date and names. */
export type CitationShown = Citation & Act;

type DueShown = { dueOn: CivilDate | null } | { dueAt: string };
export type DutyShown = Pick<Finding, "side" | "amount" | "unit" | "clear" | "basis" | "clause" | "note" | "verdict"> &
  Pick<Finding, "earliestOn" | "earliestAt"> &
  DueShown & { duty: ApiDuty; cites: CitationShown[]; whatIf?: true };

export type DutiesAnswer = {
  pack: { id: string; version: number };
  kind: MeetingKind;
  /** IANA name of the zone in which the days are counted. */
  zone: string;
  /** The civil day on which the verdicts are judged. */
  today: CivilDate;
  /** First day on which such a meeting could be held when announced today. */
  earliestDay: CivilDate;
  /** Last one for which announcing today would not be too early, where a rule says so. */
  latestDay?: CivilDate;
  duties: DutyShown[];
  /** Duties whose number is not known: nothing is derived from them. */
  notSet: ApiDuty[];
};

/**
 * Answers a request that was read. The rules are those in force today, or on the meeting's day when that is earlier;
 * nothing counts as done; without `endedAt` the meeting is supposed to end on the day it starts.
 */
export function answerDuties(
  request: DutiesRequest,
  ground: DutiesGround,
): { ok: true; answer: DutiesAnswer } | { ok: false; errors: RequestError[] } {
  const { zone, calendar, pack = NATIONAL_PACK } = ground;
  const now: Moment = request.today ? { on: request.today } : ground.now;
  const [today, heldOn] = [dayOf(now, zone), civilDateIn(request.startsAt, zone)];
  if (!kindInForce(request.kind, heldOn, pack))
    return { ok: false, errors: [{ field: "kind", code: "kind-not-in-force" }] };
  const on = earlierOf(today, heldOn);
  const charter = [...(ground.charter ?? []), ...request.set.map((setting) => supposed(setting, request.kind, on))];
  const rules = rulesInForce(request.kind, on, charter, pack);
  const facts = { zone, startsAt: request.startsAt, endedAt: request.endedAt ?? request.startsAt };
  const earliest = earliestDay({ rules, now, time: timeIn(request.startsAt, zone), zone, calendar });
  const answer: DutiesAnswer = {
    pack: rules.pack,
    kind: rules.kind,
    zone,
    today,
    earliestDay: earliest.on,
    ...(earliest.latestOn ? { latestDay: earliest.latestOn } : {}),
    duties: evaluate(rules, facts, now, calendar).flatMap((finding) => shown(finding, request.set)),
    notSet: notSetIn(rules),
  };
  return { ok: true, answer };
}

/** A "what if" begins on the very day, after everything the charter really says, so that it wins. */
function supposed({ duty, amount, unit, clear }: WhatIf, kind: MeetingKind, validFrom: CivilDate): CharterValue {
  return { kind, duty, amount, unit, clear, clause: null, validFrom };
}

function shown(finding: Finding, set: readonly WhatIf[]): DutyShown[] {
  if (!isApiDuty(finding.duty)) return [];
  const { duty, side, amount, unit, clear, basis, cites, clause, note, dueOn, dueAt, verdict } = finding;
  const { earliestOn, earliestAt } = finding;
  return [
    {
      ...{ duty, side, amount, unit, clear, basis, cites: cites.map(citationShown) },
      ...(clause === undefined ? {} : { clause }),
      ...(set.some((setting) => setting.duty === duty) ? { whatIf: true as const } : {}),
      ...(note ? { note } : {}),
      ...(dueAt ? { dueAt } : { dueOn }),
      ...(earliestAt ? { earliestAt } : earliestOn ? { earliestOn } : {}),
      verdict,
    },
  ];
}

function citationShown(citation: Citation): CitationShown {
  const acts: Record<ActId, Act> = ACTS;
  return { ...citation, ...acts[citation.act] };
}

function notSetIn(rules: Rules): ApiDuty[] {
  return rules.cells
    .filter((cell) => !isSet(cell))
    .map((cell) => cell.duty)
    .filter(isApiDuty);
}

function isApiDuty(duty: Duty): duty is ApiDuty {
  return (API_DUTIES as readonly Duty[]).includes(duty);
}
