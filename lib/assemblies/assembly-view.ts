import type {
  DecisionView,
  DispatchView,
  HoldingView,
  MinutesView,
  NotHeldView,
  OverrideView,
  PostingView,
  PublicationView,
  WaiverView,
} from "@/lib/assemblies/meeting-records";
import type { CharterValue } from "@/lib/notice-rules/charter";
import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

export type * from "@/lib/assemblies/meeting-records";

/** Who calls a meeting, as stored and printed. */
export type CallerKind = "ayil-okmotu" | "ayil-kenesh" | "residents" | "group-lead";
export type ItemKind = "inform" | "discuss" | "decide" | "elect";
export type OutcomeKind = "decided" | "noted" | "postponed" | "not-considered";

/** Where a meeting belongs: what policies ask about. `villageIds` are those of the meeting. */
export type Tenancy = { municipalityId: string; rayonId: string; oblastId: string; villageIds: string[] };

/** All instants (`…At`) are ISO texts in UTC, all days (`…On`) civil dates in the municipality's zone. */
export type AssemblyMunicipality = {
  id: string;
  soate: string;
  name: Bilingual;
  timeZone: string;
  rayonId: string;
  oblastId: string;
  rayonName: Bilingual;
  oblastName: Bilingual;
  contactName: string | null;
  contactPhone: string | null;
};

export type AssemblyPlace = {
  id: string;
  villageId: string | null;
  name: Bilingual;
  address: Bilingual | null;
  directions: Bilingual | null;
  capacity: number | null;
};

/** `name`: of the file; `title`: what it is in words, when somebody said so. */
export type AgendaDocumentView = {
  id: string;
  name: string;
  title: Bilingual | null;
  mediaType: string;
  size: number;
  sha256: string;
};

export type AgendaItemView = {
  id: string;
  position: number;
  kind: ItemKind;
  title: Bilingual;
  presenter: string | null;
  minutes: number;
  draftDecision: Bilingual | null;
  revision: number;
  carriedFromId: string | null;
  /** Set when the meeting itself added the item: it was never part of the announced agenda. */
  addedInHallAt: string | null;
  documents: AgendaDocumentView[];
  outcome: { outcome: OutcomeKind; at: string; byName: string } | null;
};

/**
 * One assembly with everything small that hangs on it. Withdrawn postings, dispatches, replies, signatures and removed
 * items are left out. A plan that was given up is not found at all.
 */
export type AssemblyView = {
  id: string;
  code: string;
  kind: MeetingKind;
  title: Bilingual;
  startsAt: string;
  plannedMinutes: number;
  municipality: AssemblyMunicipality;
  villages: { id: string; name: Bilingual }[];
  place: AssemblyPlace | null;
  caller: { kind: CallerKind; ground: string | null; requestCount: number | null };
  languages: ("ky" | "ru" | "en")[];
  chair: string | null;
  secretary: string | null;
  contact: { name: string | null; phone: string | null };
  expectedCount: number | null;
  revision: number;
  repeatOf: { id: string; startsAt: string } | null;
  repeats: { id: string; startsAt: string }[];
  createdAt: string;
  createdByName: string;
  overrides: OverrideView[];
  waivers: WaiverView[];
  items: AgendaItemView[];
  agendaPublications: { at: string; byName: string }[];
  publications: PublicationView[];
  postings: PostingView[];
  holding: HoldingView | null;
  notHeld: NotHeldView | null;
  minutes: MinutesView | null;
  decisions: DecisionView[];
  dispatches: DispatchView[];
  /** The municipality's own values, for judging what is not announced yet. */
  charter: CharterValue[];
};

/** The part of a view that stage, duties and next step are computed from; the desk loads only this, for many meetings. */
export type MeetingFacts = Pick<
  AssemblyView,
  | "id"
  | "code"
  | "kind"
  | "title"
  | "startsAt"
  | "plannedMinutes"
  | "municipality"
  | "villages"
  | "caller"
  | "contact"
  | "repeats"
  | "overrides"
  | "waivers"
  | "agendaPublications"
  | "holding"
  | "notHeld"
  | "decisions"
  | "dispatches"
  | "charter"
> & {
  place: Pick<AssemblyPlace, "id" | "name"> | null;
  items: Pick<AgendaItemView, "id" | "outcome">[];
  publications: Omit<PublicationView, "sha256" | "overrideReason" | "byName">[];
  postings: Pick<PostingView, "version" | "purpose" | "channel" | "postedAt" | "replyId">[];
  minutes: {
    signatures: Pick<MinutesView["signatures"][number], "role" | "signedOn">[];
    publications: Pick<MinutesView["publications"][number], "version" | "publishedAt">[];
  } | null;
};

/** Where a meeting belongs, for the policies. */
export function tenancyOf(facts: Pick<AssemblyView, "municipality" | "villages">): Tenancy {
  const { id, rayonId, oblastId } = facts.municipality;
  return { municipalityId: id, rayonId, oblastId, villageIds: facts.villages.map((village) => village.id) };
}
