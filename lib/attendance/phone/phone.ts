import type { Door } from "@/lib/attendance/phone/door";
import type { Pairing } from "@/lib/attendance/phone/phone-store";

/** A meeting on this phone, before its door is opened. */
export type PhoneMeeting = Pick<Pairing, "meetingId" | "name" | "borrowed" | "expiresAt" | "access">;

export type PairRefusal = {
  ok: false;
  reason:
    | "wrong-pin"
    | "link-unknown"
    | "link-expired"
    | "link-revoked"
    | "pin-locked"
    | "signed-out"
    | "forbidden"
    | "not-found"
    | "no-network"
    /** There is no room on the phone. */
    | "not-kept"
    | "server-trouble";
  triesLeft?: number;
  retryAfterMs?: number;
};
export type Paired = { ok: true; door: Door } | PairRefusal;

/** All meetings on one phone. */
export type Phone = {
  meetings(): Promise<PhoneMeeting[]>;
  /** null when the meeting is not on this phone (any more). */
  door(meetingId: string): Promise<Door | null>;
  /** By the link of the office ("<linkId>.<secret>") and its PIN. */
  pairByLink(link: string, pin: string, browser?: string): Promise<Paired>;
  /** By the session of a member of the group. */
  pairAsMember(meetingId: string, browser?: string): Promise<Paired>;
  /** Wipes what is due; call it at every start. */
  wipeDue(): Promise<void>;
};
