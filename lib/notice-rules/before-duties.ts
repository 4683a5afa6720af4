import { compareMoments, type Moment } from "@/lib/calendar/zoned-day";
import type { SetCell } from "@/lib/notice-rules/cell";
import { everyOf } from "@/lib/notice-rules/channels";
import { deedOf, type Expectation, setCellOf, versionAt } from "@/lib/notice-rules/expectation";
import type { Facts, NoticeVersion, Posted } from "@/lib/notice-rules/facts";
import type { Rules } from "@/lib/notice-rules/rules";
import { channelsOf, firstOf, type Told, toldBy } from "@/lib/notice-rules/told";

/**
 * What must be done before the meeting. What was done is counted from the start that residents then knew of, so a later
 * postponement does not make a timely notice late. Once a meeting is cancelled only its cancellation is still to be told.
 */
export function beforeDuties(rules: Rules, facts: Facts): Expectation[] {
  const ordinary = [
    ...expect(setCellOf(rules, "announce"), (cell) => announced(cell, facts)),
    ...expect(setCellOf(rules, "agenda"), (cell) =>
      counted(cell, facts, deedOf(facts, "agenda") ?? firstNotice(facts)),
    ),
    ...expect(setCellOf(rules, "post-notice"), (cell) => posted(cell, facts)),
    ...expect(setCellOf(rules, "invite"), (cell) => invited(cell, facts)),
    ...changes(facts).flatMap((change) =>
      expect(setCellOf(rules, "announce"), (cell) => againFor(cell, facts, change)),
    ),
    ...expect(setCellOf(rules, "remind"), (cell) => reminded(cell, facts)),
  ];
  const moves = moved(facts).flatMap((move) =>
    expect(setCellOf(rules, "announce-cancellation"), (cell) => cancellationOf(cell, facts, move)),
  );
  return [...(isCancelled(facts) ? ordinary.filter((expectation) => expectation.done) : ordinary), ...moves];
}

/** True when the last thing residents were told is that the meeting will not be. */
export function isCancelled(facts: Facts): boolean {
  return facts.versions?.at(-1)?.kind === "cancellation";
}

function expect<V>(cell: SetCell | undefined, make: (cell: SetCell) => V | null): V[] {
  const made = cell ? make(cell) : null;
  return made ? [made] : [];
}

function announced(cell: SetCell, facts: Facts): Expectation {
  const first = facts.versions?.[0];
  if (!first) return { cell, startsAt: facts.startsAt };
  return { cell, startsAt: first.startsAt, done: { at: first.at }, version: first.version };
}

function counted(cell: SetCell, facts: Facts, done: Moment | undefined): Expectation {
  const startsAt = (done && versionAt(facts, done)?.startsAt) ?? facts.startsAt;
  return { cell, startsAt, ...(done ? { done } : {}) };
}

function posted(cell: SetCell, facts: Facts): Expectation | null {
  if (!cell.channels) return null;
  const told = toldBy(cell.channels, notices(facts), facts.zone);
  return fromPostings(cell, facts, told.done, told);
}

/** A posting says itself which version it told, and so which start is counted back from. */
function fromPostings(cell: SetCell, facts: Facts, done: Moment | undefined, told?: Told): Expectation {
  const last = notices(facts).find((posting) => posting.when === done);
  const version = last && facts.versions?.find((each) => each.version === versionOf(last));
  const startsAt = version?.startsAt ?? facts.startsAt;
  return { cell, startsAt, ...(done ? { done } : {}), ...(told ? { told } : {}) };
}

function invited(cell: SetCell, facts: Facts): Expectation {
  const done = deedOf(facts, "invite");
  return done ? counted(cell, facts, done) : fromPostings(cell, facts, firstInvitation(facts));
}

function firstNotice(facts: Facts): Moment | undefined {
  const first = facts.versions?.[0];
  return first && { at: first.at };
}

function firstInvitation(facts: Facts): Moment | undefined {
  const personal = notices(facts).filter(({ channel }) => channel === "invitation" || channel === "household-visit");
  return firstOf(personal, facts.zone);
}

/** A reminder of a day that was given up since reminds of nothing. */
function reminded(cell: SetCell, facts: Facts): Expectation {
  const move = (facts.versions ?? []).findLast(
    (version) => previousOf(facts, version)?.startsAt.equals(version.startsAt) === false,
  );
  const done = deedOf(facts, "remind", ({ when }) => !move || compareMoments(when, { at: move.at }, facts.zone) >= 0);
  return { cell, startsAt: facts.startsAt, ...(done ? { done } : {}) };
}

/** Material changes: each starts the announce duty again. */
function changes(facts: Facts): NoticeVersion[] {
  return (facts.versions ?? []).slice(1).filter((version) => version.material && version.kind !== "cancellation");
}

/** The announce duty of one changed version; nothing for one that was overtaken by the next before all were told. */
function againFor(cell: SetCell, facts: Facts, change: NoticeVersion): Expectation | null {
  const next = changes(facts).find((other) => other.version > change.version);
  const told = toldAgain(facts, change, next?.version);
  if (next && !told.done) return null;
  const { follows: _follows, channels: _channels, documents: _documents, ...span } = cell;
  return {
    cell: span,
    duty: "announce-again",
    startsAt: change.startsAt,
    version: change.version,
    told,
    ...doneOf(told),
  };
}

function moved(facts: Facts): NoticeVersion[] {
  return (facts.versions ?? []).slice(1).filter(({ kind }) => kind === "postponement" || kind === "cancellation");
}

/** Whoever was told of the old start must hear before it that nothing will be then. */
function cancellationOf(cell: SetCell, facts: Facts, move: NoticeVersion): Expectation {
  const told = toldAgain(facts, move);
  const startsAt = previousOf(facts, move)?.startsAt ?? move.startsAt;
  return { cell, startsAt, version: move.version, told, ...doneOf(told) };
}

/** Every channel used for earlier versions, served with this one; announcing alone is enough when none was used. */
function toldAgain(facts: Facts, version: NoticeVersion, before = Number.POSITIVE_INFINITY): Told {
  const earlier = notices(facts).filter((posting) => versionOf(posting) < version.version);
  const since = notices(facts).filter(
    (posting) => versionOf(posting) >= version.version && versionOf(posting) < before,
  );
  const told = toldBy(everyOf(channelsOf(earlier)), since, facts.zone);
  return earlier.length === 0 ? { ...told, done: { at: version.at } } : told;
}

function doneOf(told: Told): { done?: Moment } {
  return told.done ? { done: told.done } : {};
}

function previousOf(facts: Facts, version: NoticeVersion): NoticeVersion | undefined {
  return facts.versions?.findLast((other) => other.version < version.version);
}

function notices(facts: Facts): Posted[] {
  return (facts.posted ?? []).filter((posting) => posting.about === "notice");
}

function versionOf(posting: Posted): number {
  return posting.version ?? 1;
}
