import { earliestOf, latestOf, type Moment } from "@/lib/calendar/zoned-day";
import { isCancelled } from "@/lib/notice-rules/before-duties";
import type { Duty } from "@/lib/notice-rules/cell";
import { everyOf } from "@/lib/notice-rules/channels";
import { deedOf, type Expectation, setCellOf } from "@/lib/notice-rules/expectation";
import type { Facts, Posted, Sending } from "@/lib/notice-rules/facts";
import type { Rules } from "@/lib/notice-rules/rules";
import { channelsOf, firstOf, type Told, toldBy } from "@/lib/notice-rules/told";

/**
 * What must be done after the meeting, counted from its real end; until it ended from the planned start, and then only
 * foreseen. A meeting that was cancelled or not held leaves nothing to do.
 */
export function afterDuties(rules: Rules, facts: Facts): Expectation[] {
  if (isCancelled(facts) || facts.notHeld) return [];
  const end: Pick<Expectation, "from" | "foreseen"> = facts.endedAt
    ? { from: { at: facts.endedAt } }
    : { from: { at: facts.startsAt }, foreseen: true };
  const told = resultsTold(facts);
  const own = [
    ...made(rules, "sign-minutes", { ...end, ...done(deedOf(facts, "sign-minutes")) }),
    ...made(rules, "tell-results", { ...end, ...done(told.done), told }),
  ];
  if (facts.decisionsTaken === false) return own;
  return [
    ...own,
    ...made(rules, "send-decisions", { ...end, ...done(decisionsSent(facts)) }),
    ...replies(facts).flatMap((expected) => made(rules, "receive-reply", expected)),
    ...(facts.sendings ?? []).flatMap((sending) => made(rules, "tell-reply", replyToTell(facts, sending))),
  ];
}

function made(rules: Rules, duty: Duty, rest: Omit<Expectation, "cell"> | null): Expectation[] {
  const cell = setCellOf(rules, duty);
  return cell && rest ? [{ cell, ...rest }] : [];
}

/** Told on at least the channels that were used before; on any when none was. */
function resultsTold(facts: Facts): Told {
  const results = about(facts, "results");
  const told = toldBy(everyOf(channelsOf(about(facts, "notice"))), results, facts.zone);
  if (told.channels.asked.length > 0) return told;
  const moments = [firstOf(results, facts.zone), deedOf(facts, "tell-results")].filter(
    (moment) => moment !== undefined,
  );
  return { ...told, ...done(earliestOf(moments, facts.zone)) };
}

function decisionsSent(facts: Facts): Moment | undefined {
  const sendings = facts.sendings ?? [];
  if ((facts.unsentDecisions ?? 0) > 0) return undefined;
  const all = latestOf(
    sendings.map((sending) => ({ on: sending.sentOn })),
    facts.zone,
  );
  return all ?? deedOf(facts, "send-decisions");
}

/** One reply per sending; one that counts from nothing yet while nothing was sent. */
function replies(facts: Facts): Omit<Expectation, "cell">[] {
  if (!facts.sendings?.length) return [{}];
  return facts.sendings.map(({ id, sentOn, repliedOn }) => ({
    from: { on: sentOn },
    sending: id,
    ...done(repliedOn === undefined ? undefined : { on: repliedOn }),
  }));
}

/** There is nothing to tell before a reply came. */
function replyToTell(facts: Facts, sending: Sending): Omit<Expectation, "cell"> | null {
  if (!sending.repliedOn) return null;
  const own = about(facts, "reply").filter(
    (posting) => posting.sending === undefined || posting.sending === sending.id,
  );
  return { from: { on: sending.repliedOn }, sending: sending.id, ...done(firstOf(own, facts.zone)) };
}

function about(facts: Facts, what: Posted["about"]): Posted[] {
  return (facts.posted ?? []).filter((posting) => posting.about === what);
}

function done(moment: Moment | undefined): { done?: Moment } {
  return moment ? { done: moment } : {};
}
