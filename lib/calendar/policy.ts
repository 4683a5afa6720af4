import type { Actor } from "@/lib/platform/auth/grant";

/** One calendar counts every municipality's deadlines: only an administrator of the whole platform changes it. */
export function mayChangeCalendar(actor: Pick<Actor, "grants">): boolean {
  return actor.grants.some(
    ({ role, oblastId, rayonId, municipalityId, villageId, programmeId }) =>
      role === "administrator" && !oblastId && !rayonId && !municipalityId && !villageId && !programmeId,
  );
}

/** Everybody who works here may see by which days deadlines are counted. */
export function mayViewCalendar(_actor: Pick<Actor, "grants">): boolean {
  return true;
}
