/** How a browser was signed in. */
export type StartedBy = "password" | "code" | "invitation";

const FRESH_MS = 60 * 60 * 1000;

/**
 * Whether the old password is asked for before a new one is set. Not when there is none, and not within an hour after
 * signing in by a code: that is the way of those who forgot it.
 */
export function needsOldPassword(
  session: { startedBy: string; startedAtMs: number; hasPassword: boolean },
  nowMs: number,
): boolean {
  if (!session.hasPassword) return false;
  return session.startedBy !== "code" || nowMs - session.startedAtMs > FRESH_MS;
}
