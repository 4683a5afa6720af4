import { waiveDuty } from "@/lib/assemblies/waivers/commands";
import { done } from "../../factories/minutes";
import type { Ground } from "../ground";
import { OFFICE, REACHING, RESPONSIBLE } from "../standings";
import { firstVillage, friday, planned, RU } from "./meetings";
import { actionsOf, type Rows } from "./row";

const RULES = { belongs: "municipality", may: OFFICE } as const;
const REASON = "Жолду кар басып калды";

const aPlan = (ground: Ground) => ({
  ...RU,
  kind: "village-assembly",
  "villageIds[]": firstVillage(ground).villages.map(({ id }) => id),
  "title.ky": "Көк-Жар айылынын жыйыны",
  "title.ru": "Сход жителей села Кок-Жар",
  on: "18.12.2026",
  time: "14:00",
  minutes: "120",
  "newPlace.ky": "Мектептин залы",
  callerKind: "ayil-okmotu",
  callerGround: "№ 12",
  "languages[]": ["ky", "ru"],
  chair: "Бакыт Асанов",
  secretary: "Айгүл Осмонова",
  contactName: "Айгүл Осмонова",
  contactPhone: "+996 700 12 34 56",
  expectedCount: "120",
});

/** Whoever reaches a meeting reads it. */
const READ = { belongs: "municipality", may: REACHING } as const;
const pageOf = (ground: Ground) => planned(ground).then(({ id }) => ({ params: { id } }));

export const assemblies: Rows = {
  actions: actionsOf("lib/assemblies/actions.ts", {
    planAssembly: { ...RULES, arrange: async (ground) => ({ ...aPlan(ground), municipalityId: ground.own.id }) },
    editPlan: {
      ...RULES,
      arrange: async (ground) => ({ ...aPlan(ground), assemblyId: (await planned(ground)).id, version: "1" }),
    },
    withdrawPlan: { ...RULES, arrange: async (ground) => ({ ...RU, assemblyId: (await planned(ground)).id }) },
    waiveDuty: {
      ...RULES,
      may: RESPONSIBLE,
      arrange: async (ground) => ({ ...RU, assemblyId: (await planned(ground)).id, duty: "remind", reason: REASON }),
    },
    unwaiveDuty: {
      ...RULES,
      may: RESPONSIBLE,
      arrange: async (ground) => {
        const { id: assemblyId } = await planned(ground);
        done(await waiveDuty(friday(), { assemblyId, duty: "remind", reason: REASON }));
        return { ...RU, assemblyId, duty: "remind" };
      },
    },
  }),
  pages: {
    "/[locale]/desk": { belongs: "self", arrange: async () => ({}) },
    "/[locale]/assemblies": { belongs: "self", arrange: async () => ({ query: "?q=суу&stage=draft&page=2" }) },
    "/[locale]/assemblies/new": {
      belongs: "self",
      arrange: async ({ own }) => ({ query: `?municipality=${own.id}&month=2026-12` }),
    },
    "/[locale]/assemblies/new/details": {
      // Elsewhere the same address plans in one's own municipality.
      ...{ belongs: "country", may: OFFICE },
      arrange: async ({ own }) => ({
        query: `?municipality=${own.id}&on=18.12.2026&villageIds[]=${own.villages[0]?.id}`,
      }),
    },
    "/[locale]/assemblies/[id]": { ...READ, arrange: pageOf },
    "/[locale]/assemblies/[id]/edit": { ...RULES, arrange: pageOf },
    "/[locale]/assemblies/[id]/agenda": { ...READ, arrange: pageOf },
  },
};
