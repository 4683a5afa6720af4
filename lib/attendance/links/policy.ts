import type { Tenancy } from "@/lib/assemblies/assembly-view";
import { mayRecord } from "@/lib/assemblies/policy";
import type { Actor } from "@/lib/platform/auth/grant";

/** Make and take back links of a meeting, and shut out its devices: the office lends and ends. */
export function mayLend(actor: Actor, meeting: Tenancy): boolean {
  return mayRecord(actor, meeting);
}
