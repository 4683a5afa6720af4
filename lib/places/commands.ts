import "server-only";
import { placeFields } from "@/lib/places/place-fields";
import type { AddPlace, EditPlace } from "@/lib/places/schema";
import type { Tx } from "@/lib/platform/db/client";
import { asJson, at, jsonOrNull, type WriteContext, write } from "@/lib/platform/db/write";
import { type Bilingual, isBlank } from "@/lib/platform/i18n/bilingual";
import { done, type Outcome, type Refusal, refuse } from "@/lib/platform/outcome";
import { isUuid } from "@/lib/platform/uuid";
import type { PlaceView } from "./place-view";

/** Puts a place into the register. Refuses a village of another municipality. */
export function addPlace(ctx: WriteContext, input: AddPlace): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const { municipalityId } = input;
    const foreign = await foreignVillage(tx, municipalityId, input.villageId);
    if (foreign) return foreign;
    const { id } = await tx.place.create({ data: { municipalityId, ...columnsOf(input) }, select: { id: true } });
    await log({ noun: "place", id, municipalityId, after: input });
    return done({ id });
  });
}

/** Changes a place; meetings announced there keep what residents were told. Refuses "stale-edit" with both texts. */
export function editPlace(ctx: WriteContext, input: EditPlace): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const id = input.placeId;
    await tx.$queryRaw`SELECT 1 FROM place WHERE id = ${id}::uuid FOR UPDATE`;
    const before = await tx.place.findFirst({ where: { id, withdrawnAt: null } });
    if (!before) return refuse("not-found");
    const { municipalityId } = before;
    if (before.revision !== input.version) return stale(before as unknown as PlaceView);
    const foreign = await foreignVillage(tx, municipalityId, input.villageId);
    if (foreign) return foreign;
    await tx.place.update({
      where: { id },
      data: { ...columnsOf(input), revision: { increment: 1 } },
      select: { id: true },
    });
    await log({ noun: "place", id, municipalityId, before, after: input });
    return done({ id });
  });
}

/** Takes a place out of the register; meetings held there keep it. Refuses "not-found". */
export function withdrawPlace(ctx: WriteContext, id: string): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const before = await tx.place.findFirst({ where: { id, withdrawnAt: null }, select: { municipalityId: true } });
    if (!before) return refuse("not-found");
    await tx.place.update({ where: { id }, data: { withdrawnAt: at(ctx) }, select: { id: true } });
    await log({ noun: "place", id, municipalityId: before.municipalityId, after: { withdrawnAt: ctx.now } });
    return done({ id });
  });
}

type Typed = Pick<AddPlace, "name" | "villageId" | "address" | "directions" | "capacity">;

function columnsOf({ name, villageId, address, directions, capacity }: Typed) {
  const text = (value: Bilingual) => jsonOrNull(isBlank(value) ? null : value);
  return {
    ...{ name: asJson(name), villageId: villageId ?? null, capacity },
    ...{ address: text(address), directions: text(directions) },
  };
}

async function foreignVillage(tx: Tx, municipalityId: string, villageId?: string): Promise<Refusal | null> {
  if (!villageId) return null;
  const own = isUuid(villageId) ? await tx.village.count({ where: { id: villageId, municipalityId } }) : 0;
  return own === 0 ? refuse("invalid-input", { fields: { villageId: "invalid" } }) : null;
}

function stale(place: PlaceView): Refusal {
  return refuse("stale-edit", { detail: { version: String(place.revision), theirs: placeFields(place) } });
}
