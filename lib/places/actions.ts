"use server";
import { findPlanningGround } from "@/lib/assemblies/planning/queries";
import { territoryOfGround } from "@/lib/assemblies/planning-ground";
import { COUNTRY_ZONE, civilDateIn } from "@/lib/calendar/zoned-day";
import { mayKeepPlaces } from "@/lib/places/policy";
import { action } from "@/lib/platform/action";
import { now } from "@/lib/platform/clock";
import * as commands from "./commands";
import { findPlace, type PlaceFound } from "./queries";
import { AddPlace, EditPlace, WithdrawPlace } from "./schema";

const toRegister = (municipalityId: string, locale: string) =>
  `/${locale}/settings/places?municipality=${municipalityId}`;

/** Puts a hall, club or yard into the register. */
export const addPlace = action({
  name: "places.add",
  input: AddPlace,
  reach: (actor, input) => findPlanningGround(actor, input.municipalityId, civilDateIn(now(), COUNTRY_ZONE)),
  allow: (actor, ground) => mayKeepPlaces(actor, territoryOfGround(ground)),
  run: ({ ctx, input }) => commands.addPlace(ctx, input),
  next: (_, { locale, input }) => toRegister(input.municipalityId, locale),
});

/** Changes a place. */
export const editPlace = action({
  name: "places.edit",
  input: EditPlace,
  reach: (actor, input) => findPlace(actor, input.placeId),
  allow: (actor, found: PlaceFound) => mayKeepPlaces(actor, found.territory),
  run: async ({ ctx, input, subject }) => {
    const outcome = await commands.editPlace(ctx, input);
    return outcome.ok ? { ok: true, value: { municipalityId: subject.municipalityId } } : outcome;
  },
  next: ({ municipalityId }, { locale }) => toRegister(municipalityId, locale),
});

/** Takes a place out of the register. */
export const withdrawPlace = action({
  name: "places.withdraw",
  input: WithdrawPlace,
  reach: (actor, input) => findPlace(actor, input.placeId),
  allow: (actor, found: PlaceFound) => mayKeepPlaces(actor, found.territory),
  run: ({ ctx, input }) => commands.withdrawPlace(ctx, input.placeId),
});
