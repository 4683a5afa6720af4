import type { Tenancy } from "@/lib/assemblies/assembly-view";
import { mayRecord, mayRecordAttendance } from "@/lib/assemblies/policy";
import type { Actor } from "@/lib/platform/auth/grant";

/** Say who came, one by one: the office and the members of the groups at the door. */
export function mayRegister(actor: Actor, meeting: Tenancy): boolean {
  return mayRecordAttendance(actor, meeting);
}

/** Say how many came: the office's word stands above every counter's. */
export function mayCount(actor: Actor, meeting: Tenancy): boolean {
  return mayRecord(actor, meeting);
}

/** Take a name out of the log for ever. */
export function mayForget(actor: Actor, meeting: Tenancy): boolean {
  return mayRecord(actor, meeting);
}

/** Decide what becomes of doubtful rows, and who is the same person. */
export function mayDecide(actor: Actor, meeting: Tenancy): boolean {
  return mayRecord(actor, meeting);
}

/** Take the names of who came out of the house, as a file. */
export function mayExport(actor: Actor, meeting: Tenancy): boolean {
  return mayRecord(actor, meeting);
}
