import { aPerson } from "../../factories/people";
import type { Ground } from "../ground";
import { OFFICE } from "../standings";
import { RU } from "./meetings";
import { actionsOf, type Rows } from "./row";

/** Residents' names are for the office alone: for everybody else there is no register. */
const RULES = { belongs: "municipality", may: OFFICE, seenBy: OFFICE } as const;

const PERSON = {
  ...{ ...RU, name: "Гүлназ Сыдыкова", sex: "female", ageBand: "18-28", role: "resident" },
  ...{ phone: "0700 12 34 56", phoneConsent: "on" },
};
const personId = async ({ own }: Ground) => (await aPerson({ municipalityId: own.id })).id;

export const people: Rows = {
  actions: actionsOf("lib/people/actions.ts", {
    addPerson: {
      ...RULES,
      arrange: async ({ own }) => ({ ...PERSON, municipalityId: own.id, villageId: own.villages[0]?.id ?? "" }),
    },
    editPerson: {
      ...RULES,
      arrange: async (ground) => ({
        ...{ ...PERSON, personId: await personId(ground), version: "1", retainUntil: "01.11.2028" },
      }),
    },
    erasePerson: { ...RULES, arrange: async (ground) => ({ ...RU, personId: await personId(ground) }) },
    eraseOutdated: {
      ...RULES,
      arrange: async ({ own }) => {
        await aPerson({ municipalityId: own.id, retainUntil: "2026-01-01" });
        return { ...RU, municipalityId: own.id };
      },
    },
  }),
  pages: {
    "/[locale]/people": { ...RULES, arrange: async ({ own }) => ({ query: `?municipality=${own.id}&q=гул` }) },
    "/[locale]/people/new": { ...RULES, arrange: async ({ own }) => ({ query: `?municipality=${own.id}` }) },
    "/[locale]/people/[person]": {
      ...RULES,
      arrange: async (ground) => ({ params: { person: await personId(ground) } }),
    },
  },
};
