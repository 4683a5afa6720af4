import type { CallerKind, ItemKind, OutcomeKind } from "@/lib/assemblies/assembly-view";
import type { Addressee } from "@/lib/decisions/dispatches/addressees";
import type { Proposal } from "@/lib/decisions/outcomes/outcome-view";
import type { NotHeldReason } from "@/lib/minutes/holding/not-held-reasons";
import type { Duty } from "@/lib/notice-rules/cell";
import type { Channel } from "@/lib/notice-rules/channels";
import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import type { Proof, Purpose } from "@/lib/notices/postings/posting";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { DemoPlace } from "./accounts";

/** Day and hour on the clock of the village: "2017-11-09 09:30". */
export type When = string;

/** A text in both languages. */
export function both(ky: string, ru: string): Bilingual {
  return { ky, ru };
}

export type StoryItem = {
  kind: ItemKind;
  title: Bilingual;
  minutes: number;
  presenter?: string;
  draftDecision?: Bilingual;
  result?: ItemResult;
  /** The joint action plan lies with it. */
  hasPlan?: true;
};

/** `votes`: for, against, abstained. A decision without a text of its own is the draft's. */
export type ItemResult = {
  outcome: OutcomeKind;
  votes?: [number, number, number];
  decision?: Bilingual;
  owner?: string;
  dueOn?: string;
  proposals?: Proposal[];
};

/** Residents told on several channels at once; `audience`: how many each reached, unknown when left out. */
export type Telling = {
  at: When;
  purpose?: Purpose;
  channels: Channel[];
  audience?: number;
  proof?: Proof;
};

export type StoryChange = {
  at: When;
  hall?: string;
  startsAt?: When;
  chair?: string;
  /** Needed when the change is material. */
  reason?: Bilingual;
};

export type Hearers = { women: number | null; men: number | null; youth: number | null; total: number | null };

/** `names`: so many people of a village are registered by name. */
export type Holding = {
  from: When;
  to?: When;
  recordedAt: When;
  heads?: Hearers;
  names?: { village: string; women: number; men: number }[];
  /** Raised in the hall. */
  raised?: StoryItem[];
};

export type Sending = {
  at: When;
  addressee: Addressee;
  number: string;
  reply?: { at: When; number: string; text: Bilingual };
};

/** One meeting, from its plan as far as it has come. Everything that is left out has not happened. */
export type MeetingStory = {
  /** Unique; other stories and receipts name the meeting by it. */
  key: string;
  place: DemoPlace;
  kind: MeetingKind;
  title: Bilingual;
  /** Kyrgyz names; none: all villages of the place. */
  villages?: string[];
  startsAt: When;
  minutes: number;
  hall?: string;
  caller: { kind: CallerKind; ground?: string; requestCount?: number };
  expected?: number;
  chair: string;
  secretary: string;
  plannedAt: When;
  overrideReason?: string;
  repeatOf?: string;
  agenda: StoryItem[];
  announcedAt?: When;
  tellings?: Telling[];
  changes?: StoryChange[];
  cancelled?: { at: When; reason: Bilingual };
  /** Everybody of these villages is put on the roster. */
  roster?: { at: When; villages: string[] };
  notHeld?: { at: When; reason: NotHeldReason; note: string; came: number | null };
  held?: Holding;
  texts?: { at: When; opening?: Bilingual; closing?: Bilingual };
  signed?: { at: When; on: string };
  publishedAt?: When;
  erratum?: { at: When; text: Bilingual };
  sendings?: Sending[];
  replyTold?: Telling;
  waivers?: { at: When; duty: Duty; reason: string }[];
};
