import { Temporal } from "temporal-polyfill";
import type { CallerKind } from "@/lib/assemblies/assembly-view";
import { withOffset } from "@/lib/calendar/zoned-day";
import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { NoticeContent, NoticeDocument, NoticeItem } from "./notice-content";

/** An assembly and its agenda as they stand in the office: what residents would be told if it were announced now. */
export type NoticeDraft = {
  code: string;
  kind: MeetingKind;
  title: Bilingual;
  municipality: NoticeContent["municipality"];
  villages: NoticeContent["villages"];
  /** Instant, as ISO text. */
  startsAt: string;
  timeZone: string;
  plannedMinutes: number;
  place: { name: Bilingual; address: Bilingual | null; directions: Bilingual | null } | null;
  caller: { kind: CallerKind; ground: string | null; requestCount: number | null };
  chair: string | null;
  secretary: string | null;
  contact: { name: string | null; phone: string | null };
  languages: NoticeContent["languages"];
  items: DraftItem[];
};

export type DraftItem = Omit<NoticeItem, "position" | "presenter" | "draftDecision" | "documents"> & {
  presenter: string | null;
  draftDecision: Bilingual | null;
  documents: (Omit<NoticeDocument, "title"> & { title?: Bilingual | null })[];
};

/** What a version says beside the draft: its number, what it tells, and why. */
export type Telling = Pick<NoticeContent, "version" | "kind" | "reason" | "override" | "previousStartsAt">;

/**
 * The content of a version, from the draft. Nothing empty is in it, and items are numbered as they stand, so two drafts
 * that look the same to residents give the same content. Of an incomplete draft it is good enough for a preview.
 */
export function contentOf(draft: NoticeDraft, telling: Telling): NoticeContent {
  const { code, municipality, timeZone, plannedMinutes, languages, contact } = draft;
  return {
    ...{ code, version: telling.version, kind: telling.kind, assemblyKind: draft.kind, title: filled(draft.title) },
    municipality: {
      id: municipality.id,
      name: filled(municipality.name),
      rayon: filled(municipality.rayon),
      oblast: filled(municipality.oblast),
    },
    villages: draft.villages.map(({ id, name }) => ({ id, name: filled(name) })),
    startsAt: withOffset(Temporal.Instant.from(draft.startsAt), timeZone),
    ...{ timeZone, plannedMinutes, place: placeOf(draft.place), caller: callerOf(draft.caller) },
    ...some("chair", draft.chair),
    ...some("secretary", draft.secretary),
    contact: { name: contact.name ?? "", phone: contact.phone ?? "" },
    languages: [...languages],
    agenda: draft.items.map((item, at) => itemOf(item, at + 1)),
    ...some("reason", telling.reason && filled(telling.reason)),
    ...some("override", telling.override),
    ...some("previousStartsAt", telling.previousStartsAt),
  };
}

function placeOf(place: NoticeDraft["place"]): NoticeContent["place"] {
  if (!place) return { name: {} };
  return {
    name: filled(place.name),
    ...someText("address", place.address),
    ...someText("directions", place.directions),
  };
}

function callerOf({ kind, ground, requestCount }: NoticeDraft["caller"]): NoticeContent["caller"] {
  return { kind, ...some("ground", ground), ...some("requestCount", requestCount) };
}

function itemOf(item: DraftItem, position: number): NoticeItem {
  const { id, kind, title, presenter, minutes, draftDecision, documents } = item;
  return {
    ...{ id, position, kind, title: filled(title), minutes },
    ...some("presenter", presenter),
    ...someText("draftDecision", draftDecision),
    documents: documents.map(({ id: document, name, title: words, mediaType, size, sha256 }) => ({
      ...{ id: document, name, mediaType, size, sha256 },
      ...someText("title", words ?? null),
    })),
  };
}

/** Only the languages that hold a word, and where those come from. */
function filled(text: Bilingual): Bilingual {
  const languages = (["ky", "ru", "en"] as const).filter((language) => text[language]);
  const origin = languages.filter((language) => text.origin?.[language]);
  return {
    ...Object.fromEntries(languages.map((language) => [language, text[language]])),
    ...(origin.length > 0
      ? { origin: Object.fromEntries(origin.map((language) => [language, text.origin?.[language]])) }
      : {}),
  };
}

function someText<K extends string>(key: K, text: Bilingual | null): { [key in K]?: Bilingual } {
  const words = text && filled(text);
  return words && Object.keys(words).length > 0 ? ({ [key]: words } as { [key in K]?: Bilingual }) : {};
}

function some<K extends string, V>(key: K, value: V | null | undefined): { [key in K]?: V } {
  return value === null || value === undefined || value === "" ? {} : ({ [key]: value } as { [key in K]?: V });
}
