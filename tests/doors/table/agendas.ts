import { removeItem } from "@/lib/agendas/commands";
import { done } from "../../factories/minutes";
import { OFFICE } from "../standings";
import { friday, planned, RU, withLeftOver } from "./meetings";
import { actionsOf, type Rows } from "./row";

const RULES = { belongs: "municipality", may: OFFICE } as const;
const ITEM = { kind: "discuss", "title.ky": "Ичүүчү суу", "title.ru": "Питьевая вода", minutes: "20" };

export const agendas: Rows = {
  actions: actionsOf("lib/agendas/actions.ts", {
    addItem: { ...RULES, arrange: async (ground) => ({ ...RU, ...ITEM, assemblyId: (await planned(ground)).id }) },
    editItem: {
      ...RULES,
      arrange: async (ground) => ({ ...RU, ...ITEM, itemId: (await planned(ground)).itemIds[0] ?? "", version: "1" }),
    },
    removeItem: { ...RULES, arrange: async (ground) => ({ ...RU, itemId: (await planned(ground)).itemIds[0] ?? "" }) },
    restoreItem: {
      ...RULES,
      arrange: async (ground) => {
        const { id, itemIds } = await planned(ground);
        const itemId = itemIds[0] ?? "";
        done(await removeItem(friday(), itemId));
        return { ...RU, assemblyId: id, itemId };
      },
    },
    moveItem: {
      ...RULES,
      arrange: async (ground) => {
        const { id, itemIds } = await planned(ground);
        return { ...RU, assemblyId: id, move: `down:${itemIds[0]}` };
      },
    },
    fillAgenda: { ...RULES, arrange: async (ground) => ({ ...RU, assemblyId: (await planned(ground)).id }) },
    carryOver: {
      ...RULES,
      arrange: async (ground) => {
        const { itemId } = await withLeftOver(ground);
        return { ...RU, assemblyId: (await planned(ground)).id, "itemIds[]": [itemId] };
      },
    },
  }),
};
