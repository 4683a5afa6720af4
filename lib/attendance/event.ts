import type { AgeBand, PersonRole, PersonTraits, Sex } from "@/lib/people/person-traits";

/** A person who is not in the register, as typed at the door. The name is absent once it was forgotten on request. */
export type NewPerson = { name?: string; sex: Sex; ageBand: AgeBand; villageId: string | null; role: PersonRole };

type Told = {
  /** UUIDv7, made where the tap happened; equal ids are the same event. */
  id: string;
  deviceId: string;
  /** 1, 2, 3 … without gaps for one device in one meeting. */
  deviceSeq: number;
  /** ISO instant by the server's clock: the device's own time and its skew; the arrival where that cannot be believed. */
  happenedAt: string;
  /** User or device link that acted. */
  byId: string | null;
};

/** Somebody came: a person of the register (traits copied at that time), or a new one. */
export type PresentEvent = Told & {
  kind: "present";
  personId: string | null;
  newPerson: NewPerson | null;
} & PersonTraits;
/** Takes its target back: a presence, a correction or a head count. */
export type VoidEvent = Told & { kind: "void"; targetId: string; reason: string | null };
/** Corrects who or what somebody was in the presence it aims at. */
export type EditEvent = Told & { kind: "edit"; targetId: string; newPerson: NewPerson | null } & PersonTraits;
/** A head count so far by one counter: each replaces the one before. null is "not counted", which is not 0. */
export type TallyEvent = Told & { kind: "tally" } & HeadCount;

export type AttendanceEvent = PresentEvent | VoidEvent | EditEvent | TallyEvent;

/** Youth (18–28) are counted among women and men and never added to them. */
export type HeadCount = { women: number | null; men: number | null; youth: number | null; total: number | null };

export const NOT_COUNTED: HeadCount = { women: null, men: null, youth: null, total: null };
