import { templateOf } from "@/lib/agendas/templates";
import { addDays, type CivilDate } from "@/lib/calendar/civil-date";
import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import { personOf } from "../people";
import type { ItemResult, MeetingStory, StoryItem, When } from "../story";

/** The day so many days from the one on which the demonstration was begun, with an hour. */
export type Days = (offset: number, time: string) => When;

export function daysFrom(today: CivilDate): Days {
  return (offset, time) => `${addDays(today, offset)} ${time}`;
}

const place = "archa-tor";
export const HEAD = personOf(place, "head", "male");
export const GROUP_LEAD = personOf(place, "initiative group", "female");
const CHAIRS = { chair: personOf(place, "chair", "male"), secretary: personOf(place, "minutes", "female") };

/** What the meetings of Арча-Төр have in common unless a story says otherwise. */
export const USUAL = {
  ...{ place, ...CHAIRS, minutes: 120 },
  caller: { kind: "ayil-okmotu", ground: "айыл өкмөтүнүн буйругу" },
} satisfies Partial<MeetingStory>;

const PRESENTERS = [CHAIRS.chair, HEAD, GROUP_LEAD];

/** The fourth item of an assembly of villagers decides on the joint action plan. */
const PLAN_AT = 3;

/** The template's agenda with presenters, as an office takes it over. */
export function usualAgenda(kind: MeetingKind): StoryItem[] {
  return templateOf(kind).map((item, index) => ({
    ...{ ...item, presenter: PRESENTERS[index % PRESENTERS.length] },
    ...(kind === "village-assembly" && index === PLAN_AT ? { hasPlan: true } : {}),
  }));
}

/** The same with a result for each item: drafts decided by `votes`, everything else noted. */
export function decidedAgenda(kind: MeetingKind, votes: [number, number, number], more?: ItemResult): StoryItem[] {
  const items = usualAgenda(kind);
  const last = items.findLastIndex((item) => item.draftDecision);
  return items.map((item, index) => ({ ...item, result: resultOf(item, votes, index === last ? more : undefined) }));
}

function resultOf({ draftDecision }: StoryItem, votes: [number, number, number], more?: ItemResult): ItemResult {
  if (!draftDecision) return { outcome: "noted" };
  return more ?? { outcome: "decided", votes, decision: draftDecision };
}
