import type { Actor, Role } from "@/lib/platform/auth/grant";
import { hasRoleSomewhere, isAdministrator } from "./reach";
import { fitsScope, type Scope } from "./role-scope";

type Asking = Pick<Actor, "userId" | "grants">;

/** Those who look after the accounts of their own municipality. */
const KEEPERS: readonly Role[] = ["specialist", "head"];

/** What they may give there. The head is named from outside. */
const LOCAL_ROLES: readonly Role[] = ["specialist", "secretary", "deputy", "initiative-member", "jmeg-member"];

/** The municipalities whose accounts the actor looks after; null: all, and all else. */
export function keptMunicipalities(actor: Pick<Actor, "grants">): string[] | null {
  if (isAdministrator(actor)) return null;
  const own = actor.grants.filter(({ role, villageId }) => KEEPERS.includes(role) && !villageId);
  return [...new Set(own.map(({ municipalityId }) => municipalityId).filter((id) => id !== null))];
}

/** Who opens the page of people and roles. */
export function mayKeepAccounts(actor: Pick<Actor, "grants">): boolean {
  return isAdministrator(actor) || hasRoleSomewhere(actor, KEEPERS);
}

/** Roles the actor may give somewhere. */
export function givableRoles(actor: Pick<Actor, "grants">, all: readonly Role[]): Role[] {
  if (isAdministrator(actor)) return [...all];
  return mayKeepAccounts(actor) ? all.filter((role) => LOCAL_ROLES.includes(role)) : [];
}

/** Giving a role, by hand or by an invitation. */
export function mayGive(actor: Pick<Actor, "grants">, role: Role, scope: Scope): boolean {
  if (!fitsScope(role, scope)) return false;
  const kept = keptMunicipalities(actor);
  if (kept === null) return true;
  return LOCAL_ROLES.includes(role) && scope.municipalityId !== null && kept.includes(scope.municipalityId);
}

/** Not one's own: nobody shuts themselves out by a slip of the hand. */
export function mayWithdraw(actor: Asking, grant: Scope & { role: Role; userId: string }): boolean {
  return grant.userId !== actor.userId && mayGive(actor, grant.role, grant);
}

export function mayWithdrawInvitation(actor: Pick<Actor, "grants">, invitation: Scope & { role: Role }): boolean {
  return mayGive(actor, invitation.role, invitation);
}

/** Shutting an account out altogether, and letting it in again. */
export function mayDisable(actor: Asking, account: { id: string }): boolean {
  return isAdministrator(actor) && account.id !== actor.userId;
}
