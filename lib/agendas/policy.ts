import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { mayEdit } from "@/lib/assemblies/policy";
import type { Actor } from "@/lib/platform/auth/grant";

/** The agenda is written by those who plan the meeting. */
export function mayEditAgenda(actor: Actor, view: Pick<AssemblyView, "municipality" | "villages">): boolean {
  return mayEdit(actor, tenancyOf(view));
}
