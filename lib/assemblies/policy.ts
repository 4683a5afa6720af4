import { hasRole } from "@/lib/accounts/reach";
import type { Tenancy } from "@/lib/assemblies/assembly-view";
import type { Actor, Role } from "@/lib/platform/auth/grant";

/*
 * Who may do what with a meeting of their municipality. Whoever reaches it may read it.
 *
 *                      specialist  head  secretary  initiative-, jmeg-member  deputy, trainer, observer, administrator
 *   plan, edit, agenda     yes     yes      yes               –                               –
 *   announce, post         yes     yes      yes               –                               –
 *   record, sign, after    yes     yes      yes               –                               –
 *   attendance             yes     yes      yes              yes                              –
 *   override, waive        yes     yes       –                –                               –
 *
 * An administrator looks after the platform: deeds in a municipality's name are the municipality's own.
 */
/** Roles that work for a municipality: plan, announce, record. */
export const OFFICE: readonly Role[] = ["specialist", "head", "secretary"];
const RESPONSIBLE: readonly Role[] = ["specialist", "head"];
/** Roles that register people at the door. */
export const DOOR_ROLES: readonly Role[] = [...OFFICE, "initiative-member", "jmeg-member"];

/** Plan a meeting in this municipality; also keep its places. */
export function mayPlan(actor: Actor, municipality: Omit<Tenancy, "villageIds">): boolean {
  return hasRole(actor, OFFICE, municipality);
}

/** Change the plan and its agenda, give a plan up. */
export function mayEdit(actor: Actor, meeting: Tenancy): boolean {
  return hasRole(actor, OFFICE, meeting);
}

/** Announce, change, postpone, cancel, and record postings. */
export function mayAnnounce(actor: Actor, meeting: Tenancy): boolean {
  return hasRole(actor, OFFICE, meeting);
}

/** Record start, end, outcomes, minutes and everything after the meeting. */
export function mayRecord(actor: Actor, meeting: Tenancy): boolean {
  return hasRole(actor, OFFICE, meeting);
}

/** Record who came. Members of the groups stand at the door too. */
export function mayRecordAttendance(actor: Actor, meeting: Tenancy): boolean {
  return hasRole(actor, DOOR_ROLES, meeting);
}

/** Record signatures and publish the minutes. */
export function maySign(actor: Actor, meeting: Tenancy): boolean {
  return hasRole(actor, OFFICE, meeting);
}

/** Go past a gate, with a written reason. */
export function mayOverride(actor: Actor, municipality: Omit<Tenancy, "villageIds">): boolean {
  return hasRole(actor, RESPONSIBLE, municipality);
}

/** Decide, with a written reason, that a duty need not be done. */
export function mayWaive(actor: Actor, meeting: Tenancy): boolean {
  return hasRole(actor, RESPONSIBLE, meeting);
}
