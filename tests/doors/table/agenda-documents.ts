import { addDocuments, removeDocument } from "@/lib/agendas/documents/commands";
import { done } from "../../factories/minutes";
import type { Ground } from "../ground";
import { OFFICE, REACHING } from "../standings";
import { aPicture, friday, PICTURE, planned, RU } from "./meetings";
import { actionsOf, type Rows } from "./row";

const RULES = { belongs: "municipality", may: OFFICE } as const;
const FILE = { bytes: PICTURE, mediaType: "image/png", name: "plan.png" };

/** A plan whose first item comes with a document. */
async function documented(ground: Ground): Promise<{ assemblyId: string; documentId: string }> {
  const { id, itemIds } = await planned(ground);
  const { ids } = done(await addDocuments(friday(), { itemId: itemIds[0] ?? "", title: {}, files: [FILE] }));
  return { assemblyId: id, documentId: ids[0] ?? "" };
}

export const agendaDocuments: Rows = {
  actions: actionsOf("lib/agendas/documents/actions.ts", {
    titleDocument: {
      ...RULES,
      arrange: async (ground) => ({ ...RU, ...(await documented(ground)), "title.ru": "Смета" }),
    },
    removeDocument: { ...RULES, arrange: async (ground) => ({ ...RU, ...(await documented(ground)) }) },
    restoreDocument: {
      ...RULES,
      arrange: async (ground) => {
        const document = await documented(ground);
        done(await removeDocument(friday(), document.documentId));
        return { ...RU, ...document };
      },
    },
  }),
  endpoints: {
    "GET /[locale]/assemblies/[id]/agenda/documents/[document]": {
      ...{ belongs: "municipality", may: REACHING },
      arrange: async (ground) => {
        const { assemblyId, documentId } = await documented(ground);
        return { params: { id: assemblyId, document: documentId } };
      },
    },
    "POST /api/agenda-items/[item]/documents": {
      ...RULES,
      arrange: async (ground) => {
        const body = new FormData();
        body.append("files[]", aPicture());
        const { itemIds } = await planned(ground);
        return { params: { item: itemIds[0] ?? "" }, headers: { accept: "application/json" }, body };
      },
    },
  },
};
