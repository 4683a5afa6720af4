import "server-only";
import { reachWhere, type Territory, territoryOf } from "@/lib/accounts/reach";
import type { PlaceView } from "@/lib/places/place-view";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/uuid";

const COLUMNS = {
  ...{ id: true, villageId: true, name: true, address: true, directions: true, capacity: true, revision: true },
} as const;

/** A place with where it lies, for the policies. */
export type PlaceFound = { place: PlaceView; municipalityId: string; territory: Territory };

/** One place of the register; null when it is not there, withdrawn, or not the actor's. One query. */
export async function findPlace(actor: Actor, id: string): Promise<PlaceFound | null> {
  if (!isUuid(id)) return null;
  const row = await db.place.findFirst({
    where: { id, withdrawnAt: null, municipality: reachWhere(actor) },
    select: {
      ...COLUMNS,
      municipality: { select: { id: true, rayonId: true, rayon: { select: { oblastId: true } } } },
    },
  });
  if (!row) return null;
  const { municipality, ...place } = row;
  return { place: place as PlaceView, municipalityId: municipality.id, territory: territoryOf(municipality) };
}
