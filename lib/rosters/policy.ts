import { type AssemblyView, type Tenancy, tenancyOf } from "@/lib/assemblies/assembly-view";
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

/** What somebody may do with the roster, for the screen; the doors ask again. */
export function abilitiesOf(actor: Actor, view: AssemblyView): { register: boolean; keep: boolean } {
  const meeting = tenancyOf(view);
  return { register: mayRecordAttendance(actor, meeting), keep: mayKeepRoster(actor, meeting) };
}
