import "server-only";
import type { Actor, Role } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { toDateColumn } from "@/lib/platform/db/dates";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { PLACE_SELECT, type Place, type PlaceRef, placeOf, placeValue, scopeOf } from "../place";
import type { PlaceOption, PlaceStep } from "../place-step";
import { keptMunicipalities } from "../policy";
import { EVERYWHERE, SCOPES_OF, type Scope } from "../role-scope";

/** A role that is held now, and by whom. */
export type HeldGrant = Scope & { id: string; role: Role; userId: string };

/** A grant in the municipalities the actor looks after; null when it is elsewhere, or withdrawn. */
export async function findGrant(actor: Actor, id: string): Promise<HeldGrant | null> {
  const kept = keptMunicipalities(actor);
  const row = await db.grant.findFirst({
    where: { id, ...(kept ? { municipalityId: { in: kept } } : {}) },
    select: { id: true, role: true, userId: true, ...PLACE_SELECT },
  });
  return row && { id: row.id, role: row.role as Role, userId: row.userId, ...scopeOf(row) };
}

/** The part of the country that a form names, with its scope; null when there is none. Programmes come later. */
export async function findPlace(ref: PlaceRef): Promise<(Place & { scope: Scope }) | null> {
  const row = await placeRow(ref);
  return row && { ...placeOf({ ...row, ...row.scope }), scope: row.scope };
}

const NOWHERE = { oblast: null, rayon: null, municipality: null, village: null };

async function placeRow({ kind, id }: PlaceRef) {
  if (!id) return { ...NOWHERE, scope: EVERYWHERE };
  if (kind === "oblast") {
    const oblast = await db.oblast.findUnique({ where: { id }, select: PLACE_SELECT.oblast.select });
    return oblast && { ...NOWHERE, oblast, scope: { ...EVERYWHERE, oblastId: id } };
  }
  if (kind === "rayon") {
    const rayon = await db.rayon.findUnique({ where: { id }, select: PLACE_SELECT.rayon.select });
    return rayon && { ...NOWHERE, rayon, scope: { ...EVERYWHERE, rayonId: id } };
  }
  if (kind === "municipality") {
    const municipality = await db.municipality.findUnique({ where: { id }, select: PLACE_SELECT.municipality.select });
    return municipality && { ...NOWHERE, municipality, scope: { ...EVERYWHERE, municipalityId: id } };
  }
  if (kind !== "village") return null;
  const select = { name: true, municipalityId: true, municipality: PLACE_SELECT.municipality } as const;
  const village = await db.village.findUnique({ where: { id }, select });
  if (!village) return null;
  const { municipality, municipalityId } = village;
  return { ...NOWHERE, municipality, village, scope: { ...EVERYWHERE, municipalityId, villageId: id } };
}

/**
 * Where the actor may give a role, of what is in force on that civil day. A role of a municipality asks for the
 * municipality first, unless there is one only. Two queries at most.
 */
export async function findPlaceStep(
  actor: Actor,
  role: Role,
  inMunicipality: string | undefined,
  on: string,
): Promise<PlaceStep> {
  const kinds = SCOPES_OF[role];
  if (kinds.includes("rayon")) return { ask: "place", options: await districts(on) };
  if (!kinds.includes("municipality")) return { ask: "place", options: [] };
  const kept = keptMunicipalities(actor);
  const only = inMunicipality ?? (kept?.length === 1 ? kept[0] : undefined);
  if (!only || (kept && !kept.includes(only))) return { ask: "municipality", options: await municipalities(kept, on) };
  const row = await db.municipality.findUnique({
    relationLoadStrategy: "join",
    where: { id: only },
    select: {
      ...{ id: true, name: true, rayon: { select: { name: true } } },
      villages: { where: inForce(on), orderBy: { searchText: "asc" }, select: { id: true, name: true } },
    },
  });
  if (!row) return { ask: "municipality", options: await municipalities(kept, on) };
  const whole = option("municipality", row.id, row.name, row.rayon.name);
  const villages = kinds.includes("village")
    ? row.villages.map(({ id, name }) => option("village", id, name, row.name))
    : [];
  return { ask: "place", options: [...villages, whole] };
}

async function municipalities(kept: string[] | null, on: string): Promise<PlaceOption[]> {
  const rows = await db.municipality.findMany({
    relationLoadStrategy: "join",
    where: { ...inForce(on), ...(kept ? { id: { in: kept } } : {}) },
    orderBy: { searchText: "asc" },
    select: { id: true, name: true, rayon: { select: { name: true } } },
  });
  return rows.map(({ id, name, rayon }) => option("municipality", id, name, rayon.name));
}

async function districts(on: string): Promise<PlaceOption[]> {
  const rows = await db.oblast.findMany({
    relationLoadStrategy: "join",
    where: inForce(on),
    orderBy: { soate: "asc" },
    select: {
      ...{ id: true, name: true },
      rayons: { where: inForce(on), orderBy: { searchText: "asc" }, select: { id: true, name: true } },
    },
  });
  return rows.flatMap((oblast) => [
    option("oblast", oblast.id, oblast.name, null),
    ...oblast.rayons.map(({ id, name }) => option("rayon", id, name, oblast.name)),
  ]);
}

function option(kind: PlaceOption["kind"], id: string, name: unknown, within: unknown): PlaceOption {
  return { value: placeValue(kind, id), kind, name: name as Bilingual, within: within as Bilingual | null };
}

function inForce(on: string) {
  const day = toDateColumn(on);
  return {
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
      { OR: [{ validTo: null }, { validTo: { gte: day } }] },
    ],
  };
}
