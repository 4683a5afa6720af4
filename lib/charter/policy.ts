import { hasRole, isAdministrator, type Territory } from "@/lib/accounts/reach";
import type { Actor } from "@/lib/platform/auth/grant";

/**
 * Those who answer for the municipality type in what its charter says; the administrator helps where nobody can yet.
 * Whoever reaches the municipality may read it.
 */
export function mayEnterCharter(actor: Pick<Actor, "grants">, municipality: Territory): boolean {
  return isAdministrator(actor) || hasRole(actor, ["specialist", "head"], municipality);
}

/** Whether there is any municipality whose rules the actor may read: a programme alone is no part of the country. */
export function mayReadCharters(actor: Pick<Actor, "grants">): boolean {
  return actor.grants.some(({ programmeId }) => !programmeId);
}
