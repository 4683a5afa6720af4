import type { Tenancy } from "@/lib/assemblies/assembly-view";
import { mayRecord, mayRecordAttendance } from "@/lib/assemblies/policy";
import type { Actor } from "@/lib/platform/auth/grant";

/** See names of who is expected and who came: those who register them. Everybody else sees numbers. */
export function mayViewRoster(actor: Actor, meeting: Tenancy): boolean {
  return mayRecordAttendance(actor, meeting);
}

/** Change who is expected. */
export function mayKeepRoster(actor: Actor, meeting: Tenancy): boolean {
  return mayRecord(actor, meeting);
}
