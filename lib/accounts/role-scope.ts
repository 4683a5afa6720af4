import type { Grant, Role } from "@/lib/platform/auth/grant";

export type Scope = Pick<Grant, "oblastId" | "rayonId" | "municipalityId" | "villageId" | "programmeId">;

export const SCOPE_KINDS = ["everywhere", "oblast", "rayon", "municipality", "village", "programme"] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

export const EVERYWHERE: Scope = {
  oblastId: null,
  rayonId: null,
  municipalityId: null,
  villageId: null,
  programmeId: null,
};

/** Over what a role may be held. The first one is what is proposed. */
export const SCOPES_OF: Record<Role, readonly ScopeKind[]> = {
  administrator: ["everywhere"],
  specialist: ["municipality"],
  head: ["municipality"],
  secretary: ["municipality"],
  deputy: ["municipality"],
  "initiative-member": ["village", "municipality"],
  "jmeg-member": ["village", "municipality"],
  trainer: ["rayon", "oblast", "programme"],
  observer: ["rayon", "oblast", "programme"],
};

export function scopeKind(scope: Scope): ScopeKind {
  if (scope.programmeId) return "programme";
  if (scope.villageId) return "village";
  if (scope.municipalityId) return "municipality";
  if (scope.rayonId) return "rayon";
  return scope.oblastId ? "oblast" : "everywhere";
}

/** True when the role can be held over that part of the country. */
export function fitsScope(role: Role, scope: Scope): boolean {
  return SCOPES_OF[role].includes(scopeKind(scope));
}

export function isSameScope(a: Scope, b: Scope): boolean {
  return (Object.keys(EVERYWHERE) as (keyof Scope)[]).every((part) => (a[part] ?? null) === (b[part] ?? null));
}
