import type { HeadCount, NewPerson } from "@/lib/attendance/event";
import type { PersonTraits } from "@/lib/people/person-traits";

/**
 * The protocol between phones and server: what `POST /api/v1/attendance` and `GET /api/v1/attendance/{meetingId}` carry
 * (docs/api.md). An old phone must still be understood: fields are added, never changed or dropped.
 */
export const PROTOCOL = 1;

/** Events in one request, and bytes of its body, at most. */
export const MOST_EVENTS = 200;
export const MOST_BYTES = 1_048_576;

/** One event as a phone sends it. */
export type SentEvent = {
  /** UUIDv7, made at the tap. */
  id: string;
  meetingId: string;
  kind: "present" | "void" | "edit" | "tally";
  person?: { personId: string } | { new: SentPerson };
  /** Heads so far, by this counter on this device. */
  tally?: { women: number; men: number; youth: number };
  /** The event that is voided or edited. */
  target?: string;
  /** Why it was voided. */
  reason?: string;
  device: {
    deviceId: string;
    /** 1, 2, 3 … without gaps. */
    deviceSeq: number;
    /** ISO instant by the device's own clock. */
    deviceAt: string;
    /** Minutes east of UTC. */
    utcOffset: number;
    /** Server minus device, measured at the last contact. */
    clockSkewMs: number;
  };
};

/** A walk-in as typed at the door. */
export type SentPerson = Omit<NewPerson, "name" | "villageId"> & { name: string; villageId?: string | null };

/** The body of `POST /api/v1/attendance`. An empty list asks for the counts. */
export type AttendanceRequest = {
  deviceId: string;
  events: SentEvent[];
  /** Version of the protocol that the sender speaks; 1 when absent. */
  protocol?: number;
  /** Version of the door page. */
  build?: string;
  /** The device's clock as it sends, ISO: what its skew really is. */
  sentAt?: string;
  /** Rows that are not confirmed yet, these included. */
  waiting?: number;
};

export const REVIEW_REASONS = [
  "unknown-person",
  "meeting-signed",
  "not-your-meeting",
  "malformed",
  "clock-off",
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** What became of one event. Only after one of these may a phone let go of its row. */
export type EventResult = {
  /** As it was sent; null when it had none that could be read. */
  id: string | null;
  result: "stored" | "duplicate" | "needs-review";
  reason?: ReviewReason;
};

export type MeetingCounts = {
  named: number;
  counted: { women: number | null; men: number | null; youth: number | null };
};

/** The answer to `POST /api/v1/attendance`: one result for each event, in order. */
export type AttendanceAnswer = {
  results: EventResult[];
  /** ISO instant. */
  serverAt: string;
  /** The device's highest number without a gap below. */
  deviceSeq: number;
  counts: MeetingCounts;
  /** Version of the protocol that the server speaks. */
  protocol: number;
};

/** A person of the roster as a phone knows them. The short code of their QR is made from the id. */
export type RosterPerson = PersonTraits & { personId: string; name: string };

/** An event of the log as phones fold it (lib/attendance/logged-event.ts makes and reads it). */
export type LoggedEvent = {
  id: string;
  kind: SentEvent["kind"];
  /** A walk-in's name is absent once it was forgotten on request. */
  person?: { personId: string } | { new: NewPerson };
  /** The office counts in wholes too, and leaves out what it does not know. */
  tally?: HeadCount;
  target?: string;
  deviceId: string;
  deviceSeq: number;
  /** ISO instant by the server's clock. */
  happenedAt: string;
  byId: string | null;
  /** Traits as they were copied at the time. */
  traits?: PersonTraits;
};

/** The meeting as the door page shows it. */
export type DoorMeeting = {
  meetingId: string;
  title: { ky?: string; ru?: string; en?: string };
  /** ISO instant, and the zone in which the village reads it. */
  startsAt: string;
  zone: string;
  place: { ky?: string; ru?: string; en?: string } | null;
  municipality: { ky?: string; ru?: string; en?: string };
  /** Villages of the municipality, those of the meeting first. */
  villages: { villageId: string; name: { ky?: string; ru?: string; en?: string }; ofMeeting: boolean }[];
  /** Signed minutes: what comes now goes to the annex. */
  signed: boolean;
};

/** The answer to `GET /api/v1/attendance/{meetingId}?since=<cursor>`: what is new since the cursor. */
export type AttendanceDelta = {
  meeting: DoorMeeting;
  /** Put on the roster or changed; those whom the phone has already are replaced. */
  roster: RosterPerson[];
  /** Taken off the roster, erased or merged into another. */
  gone: string[];
  /** How many persons the whole roster has now. */
  rosterSize: number;
  /** In the order of the server. */
  events: LoggedEvent[];
  /** Pairs that the office made one, all of them; and taken back ones are not among them. */
  merges: { kept: string; merged: string }[];
  counts: MeetingCounts;
  cursor: string;
  /** Ask again at once with the new cursor. */
  more: boolean;
  serverAt: string;
  protocol: number;
};

/** The answer to `POST /api/v1/door/open` and `POST /api/v1/door/pair`. */
export type DoorOpened = {
  deviceId: string;
  /** For the Authorization header: shown once, stored hashed. */
  token: string;
  meetingId: string;
  /** ISO instant. */
  expiresAt: string;
  /** A borrowed phone shows what was searched for, never the whole list. */
  borrowed: boolean;
  /** Who acts with it: the link's label or the member's name. */
  name: string;
  serverAt: string;
  protocol: number;
};
