import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { mayAnnounce, mayOverride } from "@/lib/assemblies/policy";
import type { Actor } from "@/lib/platform/auth/grant";

/** What somebody may do with the notice of an assembly, for the screen; the doors ask again. */
export function abilitiesOf(actor: Actor, view: AssemblyView): { announce: boolean; override: boolean } {
  const meeting = tenancyOf(view);
  return { announce: mayAnnounce(actor, meeting), override: mayOverride(actor, meeting) };
}
