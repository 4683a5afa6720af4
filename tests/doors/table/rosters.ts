import { aPerson, expected } from "../../factories/people";
import { DOOR, OFFICE } from "../standings";
import { RU, yesterday } from "./meetings";
import { actionsOf, type Rows } from "./row";

const RULES = { belongs: "municipality", may: OFFICE } as const;

export const rosters: Rows = {
  actions: actionsOf("lib/rosters/actions.ts", {
    addNames: {
      ...RULES,
      arrange: async (ground) => ({
        ...{
          ...RU,
          assemblyId: (await yesterday(ground)).id,
          names: "Жибек Токтосунова\nНурлан Абдиев",
          intent: "came",
        },
        villageId: ground.own.villages[0]?.id ?? "",
      }),
    },
    addVillage: {
      ...RULES,
      arrange: async (ground) => {
        const villageId = ground.own.villages[0]?.id ?? "";
        await aPerson({ municipalityId: ground.own.id, villageId });
        return { ...RU, assemblyId: (await yesterday(ground)).id, villageId };
      },
    },
    addPerson: {
      ...RULES,
      arrange: async (ground) => {
        const { id: personId } = await aPerson({ municipalityId: ground.own.id });
        return { ...RU, assemblyId: (await yesterday(ground)).id, personId };
      },
    },
    removeEntry: {
      ...RULES,
      arrange: async (ground) => {
        const { id: personId } = await aPerson({ municipalityId: ground.own.id });
        const meeting = await yesterday(ground);
        await expected(meeting, [personId]);
        return { ...RU, assemblyId: meeting.id, personId };
      },
    },
  }),
  endpoints: {
    "GET /[locale]/assemblies/[id]/roster/invitations/[language]": {
      ...RULES,
      arrange: async (ground) => {
        const meeting = await yesterday(ground);
        await expected(meeting, [(await aPerson({ municipalityId: ground.own.id })).id]);
        return { params: { id: meeting.id, language: "ky" } };
      },
    },
  },
  pages: {
    "/[locale]/assemblies/[id]/roster": {
      ...{ belongs: "municipality", may: DOOR, seenBy: DOOR },
      arrange: async (ground) => ({ params: { id: (await yesterday(ground)).id } }),
    },
  },
};
