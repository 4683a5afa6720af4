import type {
  AttendanceDelta,
  DoorMeeting,
  LoggedEvent,
  MeetingCounts,
  ReviewReason,
  RosterPerson,
  SentEvent,
} from "@/lib/attendance/protocol";

/** Why the server takes nothing from this phone, or "open". */
export type Access = "open" | "expired" | "revoked" | "unknown";

/** One meeting on this phone, and the device it is there. */
export type Pairing = {
  meetingId: string;
  deviceId: string;
  token: string;
  /** Who acts: the link's label or the member's name. */
  name: string;
  borrowed: boolean;
  /** ISO instants by the server's clock. */
  expiresAt: string;
  pairedAt: string;
  lastConfirmedAt: string;
  /** Server minus device. */
  skewMs: number;
  access: Access;
  /** The highest number drawn by this device. */
  lastSeq: number;
  /** Rows confirmed so far, of all devices that this phone was in this meeting. */
  sent: number;
  cursor: string | null;
  rosterSize: number | null;
  /** ISO instant by the server's clock at which the whole roster was here last. */
  takenAt: string | null;
  /** Milliseconds by the device's clock at which this phone first saw that its rows are due to be wiped. */
  dueSeenAt: number | null;
};

/** Where a row of the queue stands; the words for it are the screen's. */
export type RowState = "waiting" | "sent" | "needs-review" | "refused";
export type RowReason = ReviewReason | "unreadable";

/** An event of this phone. It is on the disk before it has its number (null), which it is given a moment later. */
export type OwnEvent = Omit<SentEvent, "device"> & {
  device: Omit<SentEvent["device"], "deviceSeq"> & { deviceSeq: number | null };
};

/** One event of this phone: in the queue until the server answered for its id, then until it came back with the log. */
export type Row = { event: OwnEvent; state: RowState; reason: RowReason | null };

/** What a tap says: it is of whatever device this phone is when it is given its number. */
export type Draft = Omit<SentEvent, "device"> & { device: Omit<SentEvent["device"], "deviceId" | "deviceSeq"> };

/** What became of one row; `gone` when the log brought it already. */
export type Settled = { id: string; state: RowState; reason: RowReason | null; gone: boolean };

/** What was taken along of a meeting. */
export type Kept = {
  meeting: DoorMeeting | null;
  counts: MeetingCounts | null;
  merges: AttendanceDelta["merges"];
  roster: Map<string, RosterPerson>;
  events: Map<string, LoggedEvent>;
};

/** What stays on the phone. Each method is one step: it is done or it is not, whenever the page is killed. */
export type PhoneStore = {
  pairings(): Promise<Pairing[]>;
  pairing(meetingId: string): Promise<Pairing | null>;
  /** A new pairing. One of the same meeting is replaced with all that was taken along; its rows stay and are sent by the new one. */
  pair(pairing: Pairing): Promise<void>;
  change(meetingId: string, change: Partial<Pick<Pairing, "access" | "skewMs" | "dueSeenAt">>): Promise<void>;
  /** One write that is on the disk when this resolves. It waits for nothing else that is written or sent. */
  append(meetingId: string, draft: Draft): Promise<void>;
  /** In the order in which they were made. Rows without a number are given theirs, as long as the disk takes it. */
  rows(meetingId: string): Promise<Row[]>;
  /** The server answered for these rows. */
  settle(meetingId: string, settled: readonly Settled[], at: { lastConfirmedAt: string }): Promise<void>;
  kept(meetingId: string): Promise<Kept>;
  /** One page of the download; rows that came back with it are let go. */
  keep(meetingId: string, delta: AttendanceDelta): Promise<void>;
  /** The whole log and roster are taken again from the start. */
  dropKept(meetingId: string): Promise<void>;
  /** Somebody looked at these rows; they need not be shown any more. */
  dismiss(meetingId: string, ids: readonly string[]): Promise<void>;
  /** Roster, log and names go with their key; rows that were not sent stay. */
  wipeReadable(meetingId: string): Promise<void>;
  /** Everything of this meeting goes. */
  wipe(meetingId: string): Promise<void>;
  close(): void;
};
