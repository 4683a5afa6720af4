import { aPlace } from "../../factories/places";
import { OFFICE } from "../standings";
import { RU } from "./meetings";
import { actionsOf, type Rows } from "./row";

const RULES = { belongs: "municipality", may: OFFICE } as const;
const PLACE = { ...RU, "name.ky": "Мектеп", "name.ru": "Школа", "address.ky": "Ленин көчөсү, 3", capacity: "250" };

export const places: Rows = {
  actions: actionsOf("lib/places/actions.ts", {
    addPlace: {
      ...RULES,
      arrange: async ({ own }) => ({ ...PLACE, municipalityId: own.id, villageId: own.villages[0]?.id ?? "" }),
    },
    editPlace: {
      ...RULES,
      arrange: async ({ own }) => ({ ...PLACE, placeId: await aPlace({ municipality: own }), version: "1" }),
    },
    withdrawPlace: {
      ...RULES,
      arrange: async ({ own }) => ({ ...RU, placeId: await aPlace({ municipality: own }) }),
    },
  }),
  pages: {
    // Elsewhere the same address shows one's own places.
    "/[locale]/settings/places": {
      ...{ belongs: "country", may: OFFICE },
      arrange: async ({ own }) => ({ query: `?municipality=${own.id}` }),
    },
  },
};
