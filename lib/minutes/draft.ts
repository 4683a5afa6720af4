import { votedIn } from "@/lib/attendance/three-numbers";
import { decisionNumber } from "@/lib/decisions/decision-number";
import { type Bilingual, pick } from "@/lib/platform/i18n/bilingual";
import { clockTime, longDateTime, onIn } from "@/lib/platform/i18n/dates";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { type Translate, translator } from "@/lib/platform/i18n/translate";
import type { MeetingRecord, RecordedItem } from "./meeting-record";

/** The languages minutes are written in. */
export const MINUTES_LANGUAGES = ["ky", "ru"] as const;
type Language = (typeof MINUTES_LANGUAGES)[number];

/** Sections of the minutes in their order: "opening", every item's id, "closing". */
export function sectionsOf(record: Pick<MeetingRecord, "items">): string[] {
  return ["opening", ...record.items.map(({ id }) => id), "closing"];
}

/**
 * The text a section begins with, in both languages, written from the record alone: the secretary goes on from there.
 * Numbers nobody counted are left out, never written as 0.
 */
export function proposedText(record: MeetingRecord, section: string): Bilingual {
  const item = record.items.find(({ id }) => id === section);
  const write = (language: Language): string => {
    const t = translator(language, "minutes");
    const sentences = item
      ? itemSentences(item, { t, language })
      : section === "closing"
        ? closingSentences(record, { t, language })
        : openingSentences(record, { t, language });
    return sentences.filter(Boolean).join(" ");
  };
  return { ky: write("ky"), ru: write("ru") };
}

type Tongue = { t: Translate; language: Language };

function openingSentences(record: MeetingRecord, { t, language }: Tongue): string[] {
  const { startedAt, plannedStartsAt, timeZone, place, chair, secretary, items } = record;
  const moved = startedAt !== null && Date.parse(startedAt) !== Date.parse(plannedStartsAt);
  const where = pick(place.name, language);
  return [
    startedAt ? t("draft.opened", { when: longDateTime(startedAt, timeZone, language) }) : "",
    moved ? t("draft.planned", { when: longDateTime(plannedStartsAt, timeZone, language) }) : "",
    where ? t("draft.place", { place: where }) : "",
    chair ? t("draft.chair", { name: chair }) : "",
    secretary ? t("draft.secretary", { name: secretary }) : "",
    ...attendanceSentences(record.attendance, t),
    items.length > 0 ? t("draft.agenda", { count: items.length }) : "",
  ];
}

function attendanceSentences({ named, counted }: MeetingRecord["attendance"], t: Translate): string[] {
  const parts = [
    counted.total === null ? "" : t("draft.total", { count: formatNumber(counted.total) }),
    counted.women === null ? "" : t("draft.women", { count: formatNumber(counted.women) }),
    counted.men === null ? "" : t("draft.men", { count: formatNumber(counted.men) }),
    counted.youth === null ? "" : t("draft.youth", { count: formatNumber(counted.youth) }),
  ].filter(Boolean);
  if (parts.length === 0 && named === null) return [t("draft.notCounted")];
  return [
    parts.length > 0 ? t("draft.present", { parts: parts.join(", ") }) : "",
    named === null ? "" : t("draft.named", { count: formatNumber(named) }),
  ];
}

function itemSentences(item: RecordedItem, { t, language }: Tongue): string[] {
  const { presenter, unannounced, proposals, outcome } = item;
  const chosen = proposals.filter((proposal) => proposal.chosen).map(({ title }) => quoted(pick(title, language)));
  const counts = proposals.map(({ title, votes }) => {
    const name = quoted(pick(title, language));
    return votes === null
      ? t("draft.proposalUncounted", { name })
      : t("draft.proposal", { name, count: formatNumber(votes) });
  });
  return [
    unannounced ? t("draft.unannounced") : "",
    presenter ? t("draft.presenter", { name: presenter }) : "",
    counts.length > 0 ? t("draft.proposals", { parts: counts.join("; ") }) : "",
    chosen.length > 0 ? t("draft.chosen", { names: chosen.join(", ") }) : "",
    ...(outcome ? outcomeSentences(item, t) : []),
  ];
}

function outcomeSentences({ outcome, decision, proposals }: RecordedItem, t: Translate): string[] {
  if (!outcome) return [];
  const { votes } = outcome;
  const parts = [
    votes.for === null ? "" : t("draft.for", { count: formatNumber(votes.for) }),
    votes.against === null ? "" : t("draft.against", { count: formatNumber(votes.against) }),
    votes.abstained === null ? "" : t("draft.abstained", { count: formatNumber(votes.abstained) }),
  ].filter(Boolean);
  const unvoted = outcome.outcome === "decided" && votedIn(votes) === null && proposals.length === 0;
  return [
    parts.length > 0 ? t("draft.votes", { parts: parts.join(", ") }) : "",
    unvoted ? t("draft.notVoted") : "",
    decision ? t("draft.decided", { number: decisionNumber(decision) }) : t(`outcomeSaid.${outcome.outcome}`),
  ];
}

function closingSentences({ startedAt, endedAt, timeZone, items }: MeetingRecord, { t, language }: Tongue): string[] {
  const numbers = items.flatMap(({ decision }) => (decision ? [`№ ${decisionNumber(decision)}`] : []));
  const left = items.flatMap(({ outcome }, index) =>
    outcome?.outcome === "postponed" || outcome?.outcome === "not-considered" ? [String(index + 1)] : [],
  );
  const sameDay = startedAt && endedAt && onIn(startedAt, timeZone) === onIn(endedAt, timeZone);
  const ended = endedAt && (sameDay ? clockTime(endedAt, timeZone) : longDateTime(endedAt, timeZone, language));
  return [
    numbers.length > 0 ? t("draft.decisions", { numbers: numbers.join(", ") }) : t("draft.noDecisions"),
    left.length > 0 ? t("draft.left", { numbers: left.join(", ") }) : "",
    ended ? t("draft.closed", { when: ended }) : "",
  ];
}

function quoted(text: string): string {
  return `«${text}»`;
}
