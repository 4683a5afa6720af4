import type { MeetingFacts, PostingView, PublicationView } from "@/lib/assemblies/assembly-view";
import type { Channel } from "@/lib/notice-rules/channels";
import { rulesInForce } from "@/lib/notice-rules/charter";

/** Facts of a village assembly on Thursday 26 November 2026, 14:00 in Bishkek: planned, with place, contact and one item. */
export function aMeeting(changes: Partial<MeetingFacts> = {}): MeetingFacts {
  return {
    id: "a-1",
    code: "0Z0ZAJMNY7",
    kind: "village-assembly",
    title: { ky: "Көк-Жар айылынын жыйыны", ru: "Сход жителей села Кок-Жар" },
    startsAt: "2026-11-26T08:00:00.000Z",
    plannedMinutes: 120,
    municipality: {
      ...{ id: "m-1", soate: "1", name: { ky: "Көк-Жар" }, timeZone: "Asia/Bishkek", rayonId: "r-1", oblastId: "o-1" },
      ...{ rayonName: {}, oblastName: {}, contactName: null, contactPhone: null },
    },
    villages: [{ id: "v-1", name: { ky: "Көк-Жар", ru: "Кок-Жар" } }],
    place: { id: "p-1", name: { ky: "Айылдык клуб" } },
    caller: { kind: "ayil-okmotu", ground: null, requestCount: null },
    contact: { name: "Айгүл Осмонова", phone: "+996700123456" },
    repeats: [],
    overrides: [],
    waivers: [],
    items: [{ id: "i-1", outcome: null }],
    agendaPublications: [],
    publications: [],
    postings: [],
    holding: null,
    notHeld: null,
    minutes: null,
    decisions: [],
    dispatches: [],
    charter: [],
    ...changes,
  };
}

/** An announced version of `aMeeting`, on Monday 16 November unless said otherwise. */
export function aPublication(changes: Partial<PublicationView> = {}): MeetingFacts["publications"][number] {
  return {
    id: "pub-1",
    version: 1,
    kind: "notice",
    material: true,
    announcedAt: "2026-11-16T04:00:00.000Z",
    startsAt: "2026-11-26T08:00:00.000Z",
    rules: rulesInForce("village-assembly", "2026-11-16"),
    ...changes,
  };
}

/** Postings of one purpose, one per channel, at one moment. */
export function told(
  purpose: PostingView["purpose"],
  channels: Channel[],
  postedAt = "2026-11-17T04:00:00.000Z",
): MeetingFacts["postings"] {
  return channels.map((channel) => ({ purpose, channel, postedAt, version: 1, replyId: null }));
}

/** Told in time on every channel of a village assembly. */
export const ALL_TOLD = told("notice", ["notice-board", "poster", "invitation"]);

/** Held from 14:05 to 16:00. */
export const HELD: NonNullable<MeetingFacts["holding"]> = {
  startedAt: "2026-11-26T08:05:00.000Z",
  endedAt: "2026-11-26T10:00:00.000Z",
  chair: null,
  secretary: null,
  revision: 1,
  byName: "Айгүл Осмонова",
  at: "2026-11-26T10:00:00.000Z",
};

export const DECIDED = { outcome: "decided" as const, at: "2026-11-26T09:00:00.000Z", byName: "Айгүл Осмонова" };
