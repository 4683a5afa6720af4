import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { isUuid } from "@/lib/platform/uuid";
import { SCOPE_KINDS, type Scope, type ScopeKind, scopeKind } from "./role-scope";

/** A part of the country as a form names it: "everywhere", "rayon:<id>", "village:<id>" … */
export type PlaceRef = { kind: ScopeKind; id: string | null };

/** A part of the country with its names; null names: everywhere. */
export type Place = { kind: ScopeKind; name: Bilingual | null; within: Bilingual | null };

export function placeValue(kind: ScopeKind, id: string | null): string {
  return id ? `${kind}:${id}` : kind;
}

export function readPlace(value: string): PlaceRef | null {
  if (value === "everywhere") return { kind: "everywhere", id: null };
  const [kind, id, ...rest] = value.split(":");
  const known = SCOPE_KINDS.find((each) => each === kind && each !== "everywhere");
  return known && id && isUuid(id) && rest.length === 0 ? { kind: known, id } : null;
}

/** What queries select to name the place of a grant or an invitation. */
export const PLACE_SELECT = {
  oblastId: true,
  rayonId: true,
  municipalityId: true,
  villageId: true,
  programmeId: true,
  oblast: { select: { name: true } },
  rayon: { select: { name: true, oblast: { select: { name: true } } } },
  municipality: { select: { name: true, rayon: { select: { name: true } } } },
  village: { select: { name: true } },
} as const;

type Named = { name: unknown };
type PlaceRow = Scope & {
  oblast: Named | null;
  rayon: (Named & { oblast: Named }) | null;
  municipality: (Named & { rayon: Named }) | null;
  village: Named | null;
};

export function placeOf(row: PlaceRow): Place {
  const kind = scopeKind(row);
  const chain = [row.village, row.municipality, row.municipality?.rayon, row.rayon, row.rayon?.oblast, row.oblast];
  const [name = null, within = null] = chain.filter((part) => part != null).map((part) => part.name as Bilingual);
  return { kind, name, within };
}

export function scopeOf(row: Scope): Scope {
  const { oblastId, rayonId, municipalityId, villageId, programmeId } = row;
  return { oblastId, rayonId, municipalityId, villageId, programmeId };
}
