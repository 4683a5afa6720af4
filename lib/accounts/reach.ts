import type { Actor, Grant, Role } from "@/lib/platform/auth/grant";

/**
 * Where something lies. `villageIds` are the villages it is for; none named: the whole municipality.
 */
export type Territory = {
  municipalityId: string;
  rayonId: string;
  oblastId: string;
  villageIds?: readonly string[];
};

/** A municipality as queries select it: `{ id: true, rayonId: true, rayon: { select: { oblastId: true } } }`. */
export type PlacedMunicipality = { id: string; rayonId: string; rayon: { oblastId: string } };

/** Conditions on Municipality rows, as Prisma takes them. Only the key AND, so that spreading it beside others is safe. */
export type MunicipalityWhere = {
  AND?: [
    {
      OR: ({ id: { in: string[] } } | { rayonId: { in: string[] } } | { rayon: { oblastId: { in: string[] } } })[];
    },
  ];
};

export function territoryOf(municipality: PlacedMunicipality, villageIds?: readonly string[]): Territory {
  const { id, rayonId, rayon } = municipality;
  return { municipalityId: id, rayonId, oblastId: rayon.oblastId, villageIds };
}

/** True when a grant of one of the roles covers the territory. */
export function hasRole(actor: Pick<Actor, "grants">, roles: readonly Role[], territory: Territory): boolean {
  return actor.grants.some((grant) => roles.includes(grant.role) && covers(grant, territory));
}

/** True when one of the roles is held anywhere at all: for menus, never for deeds. */
export function hasRoleSomewhere(actor: Pick<Actor, "grants">, roles: readonly Role[]): boolean {
  return actor.grants.some((grant) => roles.includes(grant.role));
}

export function isAdministrator(actor: Pick<Actor, "grants">): boolean {
  return actor.grants.some((grant) => grant.role === "administrator" && isEverywhere(grant));
}

/** A grant without any scope. A programme is a scope too, though it covers no territory. */
export function isEverywhere(grant: Grant): boolean {
  const { oblastId, rayonId, municipalityId, villageId, programmeId } = grant;
  return !oblastId && !rayonId && !municipalityId && !villageId && !programmeId;
}

/**
 * Everywhere ⊃ oblast ⊃ rayon ⊃ municipality ⊃ village. A grant over a village covers what is for that village, also when
 * it is for others too (an assembly of two villages has helpers from both), but not what is for the whole municipality.
 */
export function covers(grant: Grant, territory: Territory): boolean {
  if (grant.villageId) return territory.villageIds?.includes(grant.villageId) ?? false;
  if (grant.municipalityId) return grant.municipalityId === territory.municipalityId;
  if (grant.rayonId) return grant.rayonId === territory.rayonId;
  if (grant.oblastId) return grant.oblastId === territory.oblastId;
  return isEverywhere(grant);
}

/**
 * The municipalities whose office pages the actor may open, by any role: their own one (also that of a village grant),
 * all of their rayon or oblast, or all there are.
 *
 * @example db.assembly.findMany({ where: { municipality: reachWhere(actor) } })
 */
export function reachWhere(actor: Pick<Actor, "grants">, roles?: readonly Role[]): MunicipalityWhere {
  const grants = roles ? actor.grants.filter(({ role }) => roles.includes(role)) : actor.grants;
  if (grants.some(isEverywhere)) return {};
  const oblasts = idsOf(grants, (grant) => grant.oblastId);
  const rayons = idsOf(grants, (grant) => grant.rayonId);
  const own = { id: { in: idsOf(grants, (grant) => grant.municipalityId) } };
  const wider = [
    ...(rayons.length > 0 ? [{ rayonId: { in: rayons } }] : []),
    ...(oblasts.length > 0 ? [{ rayon: { oblastId: { in: oblasts } } }] : []),
  ];
  return { AND: [{ OR: [own, ...wider] }] };
}

function idsOf(grants: readonly Grant[], id: (grant: Grant) => string | null): string[] {
  return [...new Set(grants.map(id).filter((value) => value !== null))];
}
