import type { Tenancy } from "@/lib/assemblies/assembly-view";
import { mayRecord } from "@/lib/assemblies/policy";
import type { Actor } from "@/lib/platform/auth/grant";

/** Write down outcomes and decisions, and everything that happens with them afterwards. */
export function mayDecide(actor: Actor, meeting: Tenancy): boolean {
  return mayRecord(actor, meeting);
}
