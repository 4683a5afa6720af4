import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/**
 * What residents see of one announced version: the whole frozen publication. It is stored as canonical JSON, and its
 * SHA-256 identifies the version; page and poster are drawn from it alone, so they can never say different things.
 */
export type NoticeContent = {
  /** Public code of the assembly, as in /ky/m/<code>. */
  code: string;
  version: number;
  /** What this version tells: a first notice, a change, a postponement to a new day, or a cancellation. */
  kind: "notice" | "change" | "postponement" | "cancellation";
  assemblyKind: string;
  title: Bilingual;
  municipality: { id: string; name: Bilingual; rayon: Bilingual; oblast: Bilingual };
  villages: { id: string; name: Bilingual }[];
  /** Instant with offset, e.g. 2017-11-09T09:30:00+06:00, and the zone it is told in. */
  startsAt: string;
  timeZone: string;
  plannedMinutes: number;
  place: { name: Bilingual; address?: Bilingual; directions?: Bilingual };
  caller: { kind: string; ground?: string; requestCount?: number };
  chair?: string;
  secretary?: string;
  contact: { name: string; phone: string };
  languages: ("ky" | "ru" | "en")[];
  agenda: NoticeItem[];
  /** Reason of a change, a postponement, a cancellation or an override of too short a notice, as written by the person. */
  reason?: Bilingual;
  override?: { reason: string; byName: string };
  /** Instant of the previous start, when this version moved it. */
  previousStartsAt?: string;
};

export type NoticeItem = {
  id: string;
  position: number;
  kind: "inform" | "discuss" | "decide" | "elect";
  title: Bilingual;
  presenter?: string;
  minutes: number;
  draftDecision?: Bilingual;
  documents: NoticeDocument[];
};

/** `name`: of the file; `title`: what it is in words, when somebody said so. */
export type NoticeDocument = {
  id: string;
  name: string;
  title?: Bilingual;
  mediaType: string;
  size: number;
  sha256: string;
};
