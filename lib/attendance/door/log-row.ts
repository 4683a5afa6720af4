import type { ReadEvent } from "@/lib/attendance/door/read-event";
import type { NewPerson } from "@/lib/attendance/event";
import type { PersonTraits } from "@/lib/people/person-traits";

/** The columns of the log that an event fills by what it says; instants as ISO texts. */
export type LogContent = {
  id: string;
  kind: string;
  personId: string | null;
  newPerson: NewPerson | null;
  women: number | null;
  men: number | null;
  youth: number | null;
  targetId: string | null;
  reason: string | null;
  deviceId: string;
  deviceSeq: number;
  deviceAt: string;
  utcOffset: number;
};

/** A row that the door adds; who acted and when it arrived are the same for the whole batch. */
export type LogRow = LogContent & Partial<PersonTraits> & { clockSkewMs: number; happenedAt: string };

const NOTHING = {
  ...{ personId: null, newPerson: null, women: null, men: null, youth: null, targetId: null, reason: null },
};

export function contentOf({ id, deviceId, deviceSeq, deviceAt, utcOffset, saying }: ReadEvent): LogContent {
  return { id, ...NOTHING, ...saying, deviceId, deviceSeq, deviceAt: new Date(deviceAt).toISOString(), utcOffset };
}

/**
 * Whether an event that arrives again says the same as the one that is there. A name that was taken out of the log since
 * is not missed.
 */
export function isSameContent(stored: LogContent, sent: LogContent): boolean {
  return marked(stored, stored) === marked(sent, stored);
}

function marked(content: LogContent, stored: LogContent): string {
  const { id, kind, personId, newPerson, women, men, youth, targetId, reason } = content;
  const { deviceId, deviceSeq, deviceAt, utcOffset } = content;
  const { name = null, sex, ageBand, role, villageId } = newPerson ?? {};
  const person = newPerson && [stored.newPerson?.name === undefined ? null : name, sex, ageBand, role, villageId];
  const said = [id, kind, personId, person, women, men, youth, targetId, reason];
  return JSON.stringify([...said, deviceId, deviceSeq, Date.parse(deviceAt), utcOffset]);
}
