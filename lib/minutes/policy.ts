import type { Tenancy } from "@/lib/assemblies/assembly-view";
import { mayRecord, maySign } from "@/lib/assemblies/policy";
import type { Actor } from "@/lib/platform/auth/grant";

/** Write what happened: start and end, items, texts. */
export function mayWriteRecord(actor: Actor, meeting: Tenancy): boolean {
  return mayRecord(actor, meeting);
}

/** Record signatures, publish, correct by an erratum. */
export function mayPublishMinutes(actor: Actor, meeting: Tenancy): boolean {
  return maySign(actor, meeting);
}
