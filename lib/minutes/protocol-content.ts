import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** What the published minutes say: frozen as canonical JSON with its SHA-256; page and PDF are drawn from it alone. */
export type ProtocolContent = {
  code: string;
  /** 1 for the first publication; each numbered erratum makes the next. */
  version: number;
  assemblyKind: string;
  title: Bilingual;
  municipality: { id: string; name: Bilingual; rayon: Bilingual; oblast: Bilingual };
  villages: { id: string; name: Bilingual }[];
  timeZone: string;
  plannedStartsAt: string;
  startedAt: string;
  endedAt: string;
  place: { name: Bilingual; address?: Bilingual };
  chair: string;
  secretary: string;
  caller: { kind: string; ground?: string; requestCount?: number };
  /** How the notice was given: when announced, last lawful day, in time or late, with the override's reason when there was one. */
  notice: { announcedOn?: string; dueOn?: string; inTime?: boolean; channels: string[]; overrideReason?: string };
  /** Three numbers kept apart; null means not known, never 0. */
  attendance: {
    named: number | null;
    counted: { women: number | null; men: number | null; youth: number | null; total: number | null };
  };
  opening?: Bilingual;
  closing?: Bilingual;
  items: ProtocolItem[];
  signatures: { role: "chair" | "secretary"; name: string; signedOn: string }[];
  errata: { number: number; text: Bilingual; on: string }[];
};

export type ProtocolItem = {
  position: number;
  kind: "inform" | "discuss" | "decide" | "elect";
  title: Bilingual;
  presenter?: string;
  /** Raised in the hall: residents had not been told of it. */
  unannounced?: true;
  /** What was said, as the secretary wrote it. */
  text?: Bilingual;
  outcome: "decided" | "noted" | "postponed" | "not-considered";
  /** Hand count; null when nobody counted. */
  votes?: { for: number | null; against: number | null; abstained: number | null };
  /** A choice among several proposals by vote. */
  options?: { title: Bilingual; votes: number | null; chosen: boolean }[];
  decision?: { number: string; text: Bilingual; owner?: string; dueOn?: string };
};
