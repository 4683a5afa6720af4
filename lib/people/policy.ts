import { hasRole, type Territory } from "@/lib/accounts/reach";
import type { Actor, Role } from "@/lib/platform/auth/grant";

/** Whose register it is: names of residents are for the office of the municipality alone, not for helpers or watchers. */
export const REGISTER_ROLES: readonly Role[] = ["specialist", "head", "secretary"];

/** See, add, change and erase persons of the register. */
export function mayKeepPeople(actor: Pick<Actor, "grants">, municipality: Omit<Territory, "villageIds">): boolean {
  return hasRole(actor, REGISTER_ROLES, municipality);
}
