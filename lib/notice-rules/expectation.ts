import type { Temporal } from "temporal-polyfill";
import type { Moment } from "@/lib/calendar/zoned-day";
import { compareMoments, earliestOf } from "@/lib/calendar/zoned-day";
import { type Duty, isSet, type SetCell } from "@/lib/notice-rules/cell";
import type { Deed, Facts, NoticeVersion } from "@/lib/notice-rules/facts";
import { cellOf, type Rules } from "@/lib/notice-rules/rules";
import type { Told } from "@/lib/notice-rules/told";

/** What a cell asks of one meeting: where its count starts and when it was done, not yet judged. */
export type Expectation = {
  cell: SetCell;
  duty?: Duty;
  /** A start to count back from, or a moment to count on from; neither: what it counts from has not happened. */
  startsAt?: Temporal.Instant;
  from?: Moment;
  done?: Moment;
  told?: Told;
  foreseen?: true;
  version?: number;
  sending?: string;
};

/** The cell of a duty when a number is set for it. */
export function setCellOf(rules: Rules, duty: Duty): SetCell | undefined {
  const cell = cellOf(rules, duty);
  return cell && isSet(cell) ? cell : undefined;
}

/** The first time a deed was done. */
export function deedOf(facts: Facts, duty: Duty, counts: (deed: Deed) => boolean = () => true): Moment | undefined {
  const deeds = (facts.deeds ?? []).filter((deed) => deed.duty === duty && counts(deed));
  return earliestOf(
    deeds.map((deed) => deed.when),
    facts.zone,
  );
}

/** The version residents could know at a moment; the first one when something was told before it was announced. */
export function versionAt(facts: Facts, moment: Moment): NoticeVersion | undefined {
  const versions = facts.versions ?? [];
  return versions.findLast((version) => compareMoments({ at: version.at }, moment, facts.zone) <= 0) ?? versions[0];
}
