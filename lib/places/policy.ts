import { mayPlan } from "@/lib/assemblies/policy";
import type { Actor } from "@/lib/platform/auth/grant";

/** The register of places is kept by those who plan meetings in them. */
export function mayKeepPlaces(
  actor: Actor,
  municipality: { municipalityId: string; rayonId: string; oblastId: string },
): boolean {
  return mayPlan(actor, municipality);
}
