/** A borrowed-phone link as the office sees it. Instants are ISO texts. */
export type LinkView = {
  id: string;
  label: string;
  expiresAt: string;
  madeByName: string;
  madeAt: string;
  /** Wrong PINs so far. */
  tries: number;
  lockedUntil: string | null;
  revokedAt: string | null;
  revokedByName: string | null;
};

/** A new link: address and PIN are shown once. */
export type MadeLink = { linkId: string; url: string; pin: string; expiresAt: string };

export const LONGEST_HOURS = 168;
export const LONGEST_LABEL = 80;
