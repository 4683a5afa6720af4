import { contentOf, isSameContent, type LogContent, type LogRow } from "@/lib/attendance/door/log-row";
import type { ReadEvent, Reading } from "@/lib/attendance/door/read-event";
import { judgeTime } from "@/lib/attendance/door/told-time";
import type { EventResult, ReviewReason } from "@/lib/attendance/protocol";
import type { PersonTraits } from "@/lib/people/person-traits";

/** Something of this meeting that already waits for, or had, a person's eye. */
export type Reviewed = { eventId: string | null; contentHash: string; deviceId: string; reason: ReviewReason };

/** What the server knows under the meeting's lock, before it takes a batch. */
export type Known = {
  meetingId: string;
  /** The device whose queue this is. */
  senderId: string;
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
  /** The device that made it; the sender where no device of the meeting is told. */
  deviceId: string;
  /** Of that device; null when the number is another's. */
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
  const marks = new Map(known.reviewed.flatMap(marksOf));
  const taken = new Set(known.reviewed.filter(takesTheId).map(({ eventId }) => eventId));
  const judged: Judged = { results: [], rows: [], reviews: [] };
  for (const reading of batch) {
    const { sentId: id, deviceSeq, raw, event } = reading;
    const isOfDevice = event !== null && known.devices.has(event.deviceId);
    const deviceId = isOfDevice ? event.deviceId : known.senderId;
    const review = (reason: ReviewReason, fault: string | null = null) => {
      const contentHash = reading.contentHash();
      const seq = event === null || isOfDevice ? deviceSeq : null;
      judged.reviews.push({ eventId: reading.id, deviceId, deviceSeq: seq, contentHash, reason, fault, raw });
      for (const [mark] of marksOf({ deviceId, contentHash, reason })) marks.set(mark, reason);
      if (takesTheId({ reason })) taken.add(reading.id);
      judged.results.push({ id, result: "needs-review", reason });
    };
    const seen = marks.size > 0 ? seenIn(marks, deviceId, reading.contentHash()) : undefined;
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

type Mark = [mark: string, reason: ReviewReason];

/** By what it is known again: what holds its id, whichever device brings it; else only from the device it stands under. */
function marksOf({ deviceId, contentHash, reason }: Omit<Reviewed, "eventId">): Mark[] {
  const ofDevice: Mark = [`${deviceId} ${contentHash}`, reason];
  return takesTheId({ reason }) ? [ofDevice, [contentHash, reason]] : [ofDevice];
}

function seenIn(marks: ReadonlyMap<string, ReviewReason>, deviceId: string, contentHash: string) {
  return marks.get(`${deviceId} ${contentHash}`) ?? marks.get(contentHash);
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
