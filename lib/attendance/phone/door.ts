import type { HeadCount, NewPerson } from "@/lib/attendance/event";
import type { Attendance } from "@/lib/attendance/fold";
import type { FoundPerson } from "@/lib/attendance/phone/find-person";
import type { Access, OwnEvent, RowReason, RowState } from "@/lib/attendance/phone/phone-store";
import type { DoorMeeting, MeetingCounts, RosterPerson, SentEvent } from "@/lib/attendance/protocol";

/** What the last round of sending came to. */
export type SyncFault =
  | "no-network"
  | "server-trouble"
  | "too-many-requests"
  /** The phone could not write down what came: no room, or it may not. */
  | "not-kept"
  | "link-expired"
  | "device-revoked"
  | "device-unknown";

export type SyncState = {
  phase: "idle" | "sending" | "fetching";
  fault: SyncFault | null;
  /** Rounds without success since the last good one. */
  failures: number;
  /** ISO instant, by the server's clock, of the last round that went well. */
  lastGoodAt: string | null;
  /** How long the server wants to be left alone. */
  retryAfterMs: number | null;
};

/** One row of the queue as the screen shows it. */
export type QueueRow = {
  id: string;
  state: RowState | "sending";
  reason: RowReason | null;
  event: OwnEvent;
  /** ISO instant by the server's clock, as far as the phone knows it. */
  at: string;
};

/** An immutable picture: the same object until something changes (for useSyncExternalStore). */
export type DoorState = {
  meetingId: string;
  /** Tells this phone's own events from those of others. */
  deviceId: string;
  name: string;
  borrowed: boolean;
  /** ISO instants by the server's clock. */
  expiresAt: string;
  /** Why the server takes nothing from this phone, or "open". The queue is kept in every case. */
  access: Access;
  /** null until the meeting was fetched, and after a wipe. */
  meeting: DoorMeeting | null;
  /** The server's log and this phone's own rows, folded. */
  attendance: Attendance;
  /** The numbers as the server told them last. */
  counts: MeetingCounts | null;
  roster: ReadonlyMap<string, RosterPerson>;
  /** Rows that the log did not bring back yet, in the order of the taps. */
  rows: readonly QueueRow[];
  badge: { waiting: number; sent: number; toLookAt: number };
  /** The head count this phone told last. */
  ownCount: { women: number; men: number; youth: number };
  sync: SyncState;
  /** Ready for the road: persons here, of how many (null: not known yet), complete since when. */
  road: { persons: number; of: number | null; complete: boolean; takenAt: string | null };
  /** Server minus device. */
  clockSkewMs: number;
  /** ISO instant by the server's clock at which everything is wiped when nothing is confirmed until then. */
  wipeAt: string;
  /** Nothing of the meeting is on this phone any more: it was wiped, by this page or another. */
  gone: boolean;
};

/** "not-open": wiped or closed. "not-kept": the phone could not write it down (no space, no permission): nothing happened. */
export type Deed =
  | { ok: true; eventId: string }
  | { ok: false; reason: "already-present" | "not-present" | "not-open" | "not-kept" };

/** One meeting on this phone. Every deed is on the disk when its promise resolves; only then the state shows it. */
export type Door = {
  readonly meetingId: string;
  state(): DoorState;
  /** @returns how to stop it */
  subscribe(listener: () => void): () => void;
  tapPresent(personId: string): Promise<Deed>;
  /** Takes one event of this phone back: the undo after a tap. */
  undo(eventId: string): Promise<Deed>;
  /** Takes a person back, whoever registered them. */
  takeBack(key: string, reason?: string): Promise<Deed>;
  addWalkIn(person: NewPerson & { name: string }): Promise<Deed>;
  editWalkIn(key: string, person: NewPerson & { name: string }): Promise<Deed>;
  /** The heads so far, by this counter: each count replaces the one before. */
  count(heads: Pick<Record<keyof HeadCount, number>, "women" | "men" | "youth">): Promise<Deed>;
  /** Search as you type over roster and walk-ins. */
  find(typed: string, limit?: number): FoundPerson[];
  /** A piece of what `find` needs, to be asked for while the page has time: it makes the first key quick. @returns whether there is more */
  prepare(): boolean;
  /** Rows to look at that somebody looked at: they leave the badge. One that the server does not have stays: it is the only copy. */
  dismiss(ids: readonly string[]): Promise<void>;
  /** Takes roster and log from the start. */
  takeAgain(): Promise<SyncState>;
  /** Sends what waits, then fetches what is new. Never rejects; one round at a time. */
  sync(): Promise<SyncState>;
  /** How many rows are not confirmed. */
  unsent(): number;
  /** Those rows with their numbers, for a file or for QR frames. */
  carried(): Promise<SentEvent[]>;
  /** Signs the phone off at the server when it can be reached, and wipes this meeting. Refused while rows wait, unless forced. */
  leave(force?: boolean): Promise<{ ok: boolean }>;
  /** Wipes this meeting here, without a word to the server: after the queue of a revoked phone was saved. */
  forget(): Promise<void>;
  close(): void;
};
