/** A phone or laptop that asks with its token: for one meeting, to register attendance there. */
export type Holder = {
  deviceId: string;
  meetingId: string;
  meetingKind: string;
  municipalityId: string;
  /** The user or the link that acts with it, and the name that the log keeps. */
  byId: string | null;
  name: string;
  isBorrowed: boolean;
};

/** Why a token is no good, as the phone is told. */
export type HolderFault = "device-unknown" | "link-expired" | "device-revoked";

/** A device as the office sees it. Instants are ISO texts. */
export type DeviceView = {
  id: string;
  name: string;
  linkId: string | null;
  browser: string;
  pairedAt: string;
  expiresAt: string;
  lastSeenAt: string | null;
  /** Server minus device at the last contact. */
  clockSkewMs: number | null;
  waiting: number | null;
  /** Highest number without a gap below. */
  lastSeq: number;
  /** Highest number that arrived at all: above the gap-free one, something is still on the way. */
  highestSeq: number;
  protocol: number;
  build: string;
  revokedAt: string | null;
  revokedByName: string | null;
};

/** How long a signed-in member's own phone stays paired. */
export const PAIRED_HOURS = 72;
