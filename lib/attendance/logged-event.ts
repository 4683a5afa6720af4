import { type AttendanceEvent, type NewPerson, NOT_COUNTED } from "@/lib/attendance/event";
import type { LoggedEvent, SentEvent, SentPerson } from "@/lib/attendance/protocol";
import type { PersonTraits } from "@/lib/people/person-traits";

/** What the receiver of a sent event knows besides it. */
export type Judgement = {
  /** ISO instant by the server's clock. */
  happenedAt: string;
  /** User or device link that acted. */
  byId: string | null;
  /** Of a person of the register, at that time. */
  traits?: PersonTraits;
};

const UNKNOWN: PersonTraits = { sex: "unknown", ageBand: "unknown", role: "other", villageId: null };

/** The one way from what a phone sends to the event of the log: for the server, and for the phone's own view ahead of it. */
export function eventOfSent(sent: SentEvent, judgement: Judgement): AttendanceEvent {
  return eventOfLogged(loggedOfSent(sent, judgement));
}

export function loggedOfSent(sent: SentEvent, { happenedAt, byId, traits }: Judgement): LoggedEvent {
  const { id, kind, person, tally, target, device } = sent;
  return {
    ...{ id, kind, deviceId: device.deviceId, deviceSeq: device.deviceSeq, happenedAt, byId },
    ...(person && { person: "new" in person ? { new: newPersonOf(person.new) } : person }),
    ...(tally && { tally: { women: tally.women, men: tally.men, youth: tally.youth, total: null } }),
    ...(target !== undefined && { target }),
    ...(traits && { traits }),
  };
}

/** An event of the log as the fold reads it. */
export function eventOfLogged(logged: LoggedEvent): AttendanceEvent {
  const { id, kind, deviceId, deviceSeq, happenedAt, byId, person, target = "" } = logged;
  const told = { id, deviceId, deviceSeq, happenedAt, byId };
  if (kind === "void") return { ...told, kind, targetId: target, reason: null };
  if (kind === "tally") return { ...told, kind, ...NOT_COUNTED, ...logged.tally };
  const newPerson = person && "new" in person ? person.new : null;
  const traits = newPerson ? traitsOf(newPerson) : (logged.traits ?? UNKNOWN);
  if (kind === "edit") return { ...told, ...traits, kind, targetId: target, newPerson };
  return { ...told, ...traits, kind, personId: person && "personId" in person ? person.personId : null, newPerson };
}

/** The way back: what phones are sent of an event. The reason of a void stays in the office. */
export function loggedOfEvent(event: AttendanceEvent): LoggedEvent {
  const { id, kind, deviceId, deviceSeq, happenedAt, byId } = event;
  const told = { id, kind, deviceId, deviceSeq, happenedAt, byId };
  if (event.kind === "void") return { ...told, target: event.targetId };
  if (event.kind === "tally") {
    const { women, men, youth, total } = event;
    return { ...told, tally: { women, men, youth, total } };
  }
  const { sex, ageBand, role, villageId, newPerson } = event;
  const person = newPerson
    ? { person: { new: newPerson } }
    : event.kind === "present" && event.personId && { person: { personId: event.personId } };
  const target = event.kind === "edit" && { target: event.targetId };
  return { ...told, ...person, ...target, ...(!newPerson && { traits: { sex, ageBand, role, villageId } }) };
}

function newPersonOf({ name, sex, ageBand, role, villageId = null }: SentPerson): NewPerson {
  return { name, sex, ageBand, role, villageId };
}

function traitsOf({ sex, ageBand, role, villageId }: NewPerson): PersonTraits {
  return { sex, ageBand, role, villageId };
}
