import { votedIn } from "@/lib/attendance/three-numbers";
import { decisionNumber } from "@/lib/decisions/decision-number";
import { type Bilingual, isBlank } from "@/lib/platform/i18n/bilingual";
import type { MeetingRecord, RecordedItem } from "./meeting-record";
import type { ProtocolContent, ProtocolItem } from "./protocol-content";

/** The minutes' own words by section: "opening", "closing", or an item's id. */
export type SectionTexts = ReadonlyMap<string, Bilingual>;

type Signed = ProtocolContent["signatures"];

/** What is frozen at publishing. The record must have been closed: start, end and every outcome are there. */
export function protocolOf(
  record: MeetingRecord,
  texts: SectionTexts,
  { notice, signatures }: { notice: ProtocolContent["notice"]; signatures: Signed },
): ProtocolContent {
  const { code, assemblyKind, title, municipality, villages, timeZone, plannedStartsAt, place, caller } = record;
  const signedBy = (role: "chair" | "secretary") => signatures.find((each) => each.role === role)?.name ?? "";
  return {
    ...{
      code,
      version: 1,
      assemblyKind,
      title,
      municipality,
      villages,
      timeZone,
      plannedStartsAt,
      place,
      caller,
      notice,
    },
    ...{ startedAt: record.startedAt ?? plannedStartsAt, endedAt: record.endedAt ?? plannedStartsAt },
    ...{ chair: record.chair ?? signedBy("chair"), secretary: record.secretary ?? signedBy("secretary") },
    attendance: record.attendance,
    ...given("opening", texts.get("opening")),
    ...given("closing", texts.get("closing")),
    items: record.items.map((item, index) => itemOf(item, index + 1, texts.get(item.id))),
    signatures,
    errata: [],
  };
}

/** The next version: the same minutes with one more correction. Nothing that was signed changes. */
export function withErratum(content: ProtocolContent, erratum: ProtocolContent["errata"][number]): ProtocolContent {
  return { ...content, version: content.version + 1, errata: [...content.errata, erratum] };
}

function itemOf(item: RecordedItem, position: number, text: Bilingual | undefined): ProtocolItem {
  const { kind, title, presenter, outcome, proposals, decision } = item;
  const votes = outcome && votedIn(outcome.votes) !== null ? outcome.votes : undefined;
  return {
    ...{ position, kind, title, outcome: outcome?.outcome ?? "not-considered" },
    ...(presenter ? { presenter } : {}),
    ...(item.unannounced ? { unannounced: true as const } : {}),
    ...given("text", text),
    ...(votes ? { votes } : {}),
    ...(proposals.length > 0 ? { options: proposals } : {}),
    ...(decision ? { decision: decisionOf(decision) } : {}),
  };
}

function decisionOf({ text, owner, dueOn, ...drawn }: NonNullable<RecordedItem["decision"]>) {
  return { number: decisionNumber(drawn), text, ...(owner ? { owner } : {}), ...(dueOn ? { dueOn } : {}) };
}

function given<K extends string>(name: K, text: Bilingual | undefined): { [key in K]?: Bilingual } {
  return text && !isBlank(text) ? ({ [name]: text } as { [key in K]: Bilingual }) : {};
}
