import { type Refusal, refuse } from "@/lib/platform/outcome";

const MINUTE = 60;

/**
 * How often one may try. The longest anybody waits is a quarter of an hour for a password and an hour for a further code;
 * a stranger's wrong passwords never shut the way by code, nor the other way round. Whole villages share one address
 * behind their operator's network, so the limits per address are wide.
 */
export const TRY_LIMITS = {
  /** Wrong passwords for one account from one address. */
  passwordHere: { name: "password-here", points: 5, seconds: 5 * MINUTE },
  /** Wrong passwords for one account from anywhere. */
  passwordAccount: { name: "password-account", points: 30, seconds: 15 * MINUTE },
  /** Wrong passwords from one address. */
  passwordAddress: { name: "password-address", points: 100, seconds: 15 * MINUTE },
  /** Wrong old passwords typed by somebody who is signed in. */
  oldPassword: { name: "old-password", points: 5, seconds: 5 * MINUTE },
  /** Codes asked for one account. */
  codeAccount: { name: "code-account", points: 5, seconds: 60 * MINUTE },
  /** Codes asked from one address. */
  codeAddress: { name: "code-address", points: 40, seconds: 15 * MINUTE },
  /** Digits typed for one code, also for one that does not exist. */
  codeTries: { name: "code-tries", points: 5, seconds: 15 * MINUTE },
  /** Digits typed from one address. */
  codeTriesAddress: { name: "code-tries-address", points: 60, seconds: 15 * MINUTE },
  /** Invitations opened or accepted from one address. */
  invitationAddress: { name: "invitation-address", points: 60, seconds: 15 * MINUTE },
  /** Invitations made by one account. */
  invitationsMade: { name: "invitations-made", points: 60, seconds: 60 * MINUTE },
} satisfies Record<string, { name: string; points: number; seconds: number }>;

/** A wait as people are told it: whole minutes, at least one. */
export function waitMinutes(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / MINUTE));
}

export function tooManyTries(seconds: number): Refusal {
  return refuse("too-many-tries", { fill: { minutes: waitMinutes(seconds) } });
}
