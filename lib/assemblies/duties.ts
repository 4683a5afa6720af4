import { Temporal } from "temporal-polyfill";
import type { MeetingFacts } from "@/lib/assemblies/assembly-view";
import type { CivilDate } from "@/lib/calendar/civil-date";
import { type Calendar, calendarOf } from "@/lib/calendar/working-days";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { rulesInForce } from "@/lib/notice-rules/charter";
import { evaluate, isComplete } from "@/lib/notice-rules/evaluate";
import type { Deed, Facts, Posted, Sending, Waiver } from "@/lib/notice-rules/facts";
import type { Finding } from "@/lib/notice-rules/finding";
import type { Rules } from "@/lib/notice-rules/rules";

/** Every duty of a meeting judged at `now`; see lib/notice-rules/evaluate. */
export function dutiesOf(view: MeetingFacts, calendar: Calendar, now: Temporal.Instant): Finding[] {
  return evaluate(rulesOf(view, now), factsOf(view), { at: now }, calendar);
}

/** True when the meeting was held and every duty after it is met, late or waived. Whether in time needs no calendar. */
export function isFinished(view: MeetingFacts): boolean {
  if (!view.holding?.endedAt) return false;
  const ended = Temporal.Instant.from(view.holding.endedAt);
  return isComplete(dutiesOf(view, calendarOf([]), ended));
}

/**
 * The rules a meeting is judged by: those stored with its first announcement; without one, those in force today, or on
 * the day it was held.
 */
export function rulesOf(
  view: Pick<MeetingFacts, "publications" | "kind" | "charter" | "holding" | "municipality">,
  now: Temporal.Instant,
): Rules {
  const stored = view.publications[0]?.rules;
  if (stored) return stored;
  const on = dayIn(view.holding?.startedAt ?? now.toString(), view.municipality.timeZone);
  return rulesInForce(view.kind, on, view.charter);
}

/** What the rule engine is told of a meeting. */
export function factsOf(view: MeetingFacts): Facts {
  return {
    zone: view.municipality.timeZone,
    startsAt: Temporal.Instant.from(view.startsAt),
    ...(view.holding?.endedAt ? { endedAt: Temporal.Instant.from(view.holding.endedAt) } : {}),
    notHeld: view.notHeld !== null,
    versions: view.publications.map(({ version, kind, material, announcedAt, startsAt }) => ({
      ...{ version, kind, material },
      at: Temporal.Instant.from(announcedAt),
      startsAt: Temporal.Instant.from(startsAt),
    })),
    posted: postedOf(view),
    deeds: deedsOf(view),
    decisionsTaken: decisionsTaken(view),
    sendings: view.dispatches.map(sendingOf),
    unsentDecisions: unsentDecisions(view),
    waivers: [...view.waivers.map(waiverOf), ...view.overrides.flatMap((override) => overriddenBy(override, view))],
  };
}

/** How many decisions no dispatch holds yet. */
export function unsentDecisions(view: Pick<MeetingFacts, "decisions" | "dispatches">): number {
  const sent = new Set(view.dispatches.flatMap((dispatch) => dispatch.decisionIds));
  return view.decisions.filter((decision) => !sent.has(decision.id)).length;
}

/** The day on which both chair and secretary had signed, or null while a signature is missing. */
export function signedOn(minutes: MeetingFacts["minutes"]): CivilDate | null {
  const days = (["chair", "secretary"] as const).map(
    (role) => minutes?.signatures.find((signature) => signature.role === role)?.signedOn,
  );
  return days.includes(undefined) ? null : ((days as CivilDate[]).toSorted().at(-1) ?? null);
}

function postedOf(view: MeetingFacts): Posted[] {
  const recorded = view.postings.flatMap((posting) => {
    if (posting.purpose === "reminder") return [];
    const sending = view.dispatches.find(({ replies }) => replies.some(({ id }) => id === posting.replyId));
    return {
      channel: posting.channel,
      when: { at: Temporal.Instant.from(posting.postedAt) },
      about: posting.purpose,
      ...(posting.version === null ? {} : { version: posting.version }),
      ...(sending ? { sending: sending.id } : {}),
    };
  });
  return [...recorded, ...onPublicPage(view)];
}

/** Announcing and publishing put a text on the public page at that moment: nobody has to record that. */
function onPublicPage(view: MeetingFacts): Posted[] {
  const notices = view.publications.map(({ version, announcedAt }) => ({
    ...{ channel: "web-page" as const, about: "notice" as const, version },
    when: { at: Temporal.Instant.from(announcedAt) },
  }));
  const results = (view.minutes?.publications ?? []).map(({ publishedAt }) => ({
    ...{ channel: "web-page" as const, about: "results" as const },
    when: { at: Temporal.Instant.from(publishedAt) },
  }));
  return [...notices, ...results];
}

function waiverOf({ duty, reason, byName, at }: MeetingFacts["waivers"][number]): Waiver {
  return { duty, reason, by: byName, at };
}

/** Going past the gate of too short a notice waives announcing in time, for the version that tells that very start. */
function overriddenBy(override: MeetingFacts["overrides"][number], view: MeetingFacts): Waiver[] {
  const { forStartsAt, reason, byName, at } = override;
  const waiver = { reason, by: byName, at };
  const isSame = (startsAt: string) => Temporal.Instant.from(startsAt).equals(Temporal.Instant.from(forStartsAt));
  const [first, ...later] = view.publications;
  return [
    ...(isSame(first?.startsAt ?? view.startsAt)
      ? (["announce", "agenda"] as const).map((duty) => ({ duty, ...waiver }))
      : []),
    ...later
      .filter(({ startsAt }) => isSame(startsAt))
      .map(({ version }) => ({ duty: "announce-again" as const, version, ...waiver })),
  ];
}

function deedsOf(view: MeetingFacts): Deed[] {
  const signed = signedOn(view.minutes);
  return [
    ...view.agendaPublications.map(({ at }) => ({ duty: "agenda" as const, when: { at: Temporal.Instant.from(at) } })),
    ...view.postings
      .filter((posting) => posting.purpose === "reminder")
      .map(({ postedAt }) => ({ duty: "remind" as const, when: { at: Temporal.Instant.from(postedAt) } })),
    ...(signed ? [{ duty: "sign-minutes" as const, when: { on: signed } }] : []),
  ];
}

/** Unknown until the meeting ended and every item has an outcome. */
function decisionsTaken(view: MeetingFacts): boolean | undefined {
  if (view.decisions.length > 0) return true;
  const isClosed = view.holding?.endedAt && view.items.every((item) => item.outcome !== null);
  return isClosed ? view.items.some((item) => item.outcome?.outcome === "decided") : undefined;
}

function sendingOf({ id, sentOn, replies }: MeetingFacts["dispatches"][number]): Sending {
  const [repliedOn] = replies.map((reply) => reply.receivedOn).toSorted();
  return { id, sentOn, ...(repliedOn ? { repliedOn } : {}) };
}

function dayIn(at: string, zone: string): CivilDate {
  return civilDateIn(Temporal.Instant.from(at), zone);
}
