import { contentOf, isSameContent, type LogContent, type LogRow } from "@/lib/attendance/door/log-row";
import type { ReadEvent, Reading } from "@/lib/attendance/door/read-event";
import { judgeTime } from "@/lib/attendance/door/told-time";
import type { EventResult, ReviewReason } from "@/lib/attendance/protocol";
import type { PersonTraits } from "@/lib/people/person-traits";

/** Something of this meeting that already waits for, or had, a person's eye. */
export type Reviewed = { eventId: string | null; contentHash: string; ofDevice: boolean; reason: ReviewReason };

/** What the server knows under the meeting's lock, before it takes a batch. */
export type Known = {
  meetingId: string;
  isSigned: boolean;
  logged: Map<string, LogContent>;
  reviewed: readonly Reviewed[];
  /** Traits of the persons of the municipality that the batch names. */
  persons: Map<string, PersonTraits>;
  /** Those of the villages it names that are the municipality's. */
  villages: Set<string>;
  /** Whose queues may come: the sender's own, and that of every device of the meeting. */
  devices: Set<string>;
  /** Milliseconds of the arrival, and server minus device as this request shows it. */
  at: number;
  shownSkewMs: number | null;
};

export type Review = {
  eventId: string | null;
  deviceSeq: number | null;
  contentHash: string;
  reason: ReviewReason;
  fault: string | null;
  raw: unknown;
};

export type Judged = { results: EventResult[]; rows: LogRow[]; reviews: Review[] };

/** A reading with the mark of what came, which is made when it is asked for: hardly any event needs one. */
export type MarkedReading = Reading & { contentHash: () => string };

/** Judges a batch event by event; each knows what the ones before it in the batch have done. Pure. */
export function judgeBatch(batch: readonly MarkedReading[], known: Known): Judged {
  const logged = new Map(known.logged);
  const marks = new Map(known.reviewed.filter(({ ofDevice }) => ofDevice).map((one) => [one.contentHash, one.reason]));
  const taken = new Set(known.reviewed.filter(takesTheId).map(({ eventId }) => eventId));
  const judged: Judged = { results: [], rows: [], reviews: [] };
  for (const reading of batch) {
    const { sentId: id, deviceSeq, raw, event } = reading;
    const review = (reason: ReviewReason, fault: string | null = null) => {
      const contentHash = reading.contentHash();
      judged.reviews.push({ eventId: reading.id, deviceSeq, contentHash, reason, fault, raw });
      marks.set(contentHash, reason);
      if (takesTheId({ reason })) taken.add(reading.id);
      judged.results.push({ id, result: "needs-review", reason });
    };
    const seen = marks.size > 0 ? marks.get(reading.contentHash()) : undefined;
    const there = event && event.meetingId === known.meetingId ? logged.get(event.id) : undefined;
    if (seen || (event && there && isSameContent(there, contentOf(event)))) {
      judged.results.push({ id, result: "duplicate", ...(seen && { reason: seen }) });
      continue;
    }
    const refused = event ? refusalOf(event, known, there !== undefined || taken.has(event.id)) : null;
    if (!event) review("malformed", reading.fault);
    else if (refused) review(...refused);
    else {
      const { row, isBelieved } = rowOf(event, known);
      judged.rows.push(row);
      logged.set(event.id, row);
      if (isBelieved) judged.results.push({ id, result: "stored" });
      else review("clock-off");
    }
  }
  return judged;
}

/** What could not even be read, or said something else under another's id, holds no id for itself. */
function takesTheId({ reason }: { reason: ReviewReason }): boolean {
  return reason !== "malformed";
}

function refusalOf(event: ReadEvent, known: Known, isTaken: boolean): [ReviewReason, string?] | null {
  if (event.meetingId !== known.meetingId) return ["not-your-meeting"];
  if (isTaken) return ["malformed", "other-content"];
  if (!known.devices.has(event.deviceId)) return ["malformed", "other-device"];
  if (known.isSigned) return ["meeting-signed"];
  const { saying } = event;
  if (!("personId" in saying)) return null;
  if (saying.personId !== null) return known.persons.has(saying.personId) ? null : ["unknown-person"];
  const { villageId } = saying.newPerson;
  return villageId === null || known.villages.has(villageId) ? null : ["malformed", "unknown-village"];
}

function rowOf(event: ReadEvent, known: Known): { row: LogRow; isBelieved: boolean } {
  const { saying } = event;
  const judged = judgeTime(known.at, event.deviceAt, event.clockSkewMs, known.shownSkewMs);
  const time = { clockSkewMs: judged.skewMs, happenedAt: new Date(judged.happenedAt).toISOString() };
  const row = { ...contentOf(event), ...time, ...traitsOf(saying, known) };
  return { row, isBelieved: judged.isBelieved };
}

/** Copied at the time: a walk-in's as typed, a person's as the register and the roster have them. */
function traitsOf(saying: ReadEvent["saying"], { persons }: Known): Partial<PersonTraits> {
  if (!("personId" in saying)) return {};
  if (saying.personId !== null) return persons.get(saying.personId) ?? {};
  const { sex, ageBand, role, villageId } = saying.newPerson;
  return { sex, ageBand, role, villageId };
}
