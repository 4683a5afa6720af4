import type { DecisionRecord, OutcomeRecord, Proposal } from "@/lib/decisions/outcomes/outcome-view";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { ProtocolContent, ProtocolItem } from "./protocol-content";

/** One item as the hall recorded it. */
export type RecordedItem = {
  id: string;
  position: number;
  kind: ProtocolItem["kind"];
  title: Bilingual;
  presenter: string | null;
  draftDecision: Bilingual | null;
  revision: number;
  /** Raised in the hall; it may be reworded and dropped there. */
  raisedInHall: boolean;
  /** Not on the agenda that residents were told of. False for all when nothing was announced at all. */
  unannounced: boolean;
  outcome: OutcomeRecord | null;
  proposals: Proposal[];
  /** Only while the outcome is "decided". */
  decision: DecisionRecord | null;
};

/** What really happened, as far as it was written down: the ground of the minutes. Instants are ISO texts. */
export type MeetingRecord = Pick<
  ProtocolContent,
  | "code"
  | "assemblyKind"
  | "title"
  | "municipality"
  | "villages"
  | "timeZone"
  | "plannedStartsAt"
  | "caller"
  | "attendance"
> & {
  assemblyId: string;
  place: ProtocolContent["place"];
  startedAt: string | null;
  endedAt: string | null;
  chair: string | null;
  secretary: string | null;
  items: RecordedItem[];
};

/** What stands between the record and the signatures; an empty list: it can be signed. */
export type ClosingGap =
  | { kind: "no-start" | "no-end" | "no-chair" | "no-secretary" }
  | { kind: "no-outcome"; item: RecordedItem };

/** Closing needs a start, an end, who led and wrote, and an outcome for every item. */
export function closingGaps(
  record: Pick<MeetingRecord, "startedAt" | "endedAt" | "chair" | "secretary" | "items">,
): ClosingGap[] {
  const gaps: ClosingGap[] = [];
  if (!record.startedAt) gaps.push({ kind: "no-start" });
  if (!record.endedAt) gaps.push({ kind: "no-end" });
  if (!record.chair) gaps.push({ kind: "no-chair" });
  if (!record.secretary) gaps.push({ kind: "no-secretary" });
  return [
    ...gaps,
    ...record.items.filter((item) => !item.outcome).map((item) => ({ kind: "no-outcome" as const, item })),
  ];
}
