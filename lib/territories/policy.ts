import { isAdministrator } from "@/lib/accounts/reach";
import type { Actor } from "@/lib/platform/auth/grant";

/** The tree of the country is everybody's: only an administrator of the whole platform changes it. */
export function mayImportTerritories(actor: Pick<Actor, "grants">): boolean {
  return isAdministrator(actor);
}

/** Names and codes are public facts; whoever works here may look them up. */
export function mayViewTerritories(_actor: Pick<Actor, "grants">): boolean {
  return true;
}
