import { db } from "@/lib/platform/db/client";
import { storeFile } from "@/lib/platform/db/stored-file";
import { announced } from "../../factories/notices";
import type { Ground } from "../ground";
import { complete, friday, PICTURE, published, told } from "./meetings";
import type { Rows } from "./row";

const ANYBODY = { belongs: "anybody" } as const;
const codeOf = async (ground: Ground) => ({ params: { code: (await told(ground)).code } });
const versionOf = async (ground: Ground) => ({ params: { code: (await told(ground)).code, version: "1" } });

/** An announced meeting whose first item comes with a document. */
async function documented(ground: Ground) {
  const { id: assemblyId, code, municipalityId } = await complete(ground);
  const item = await db.agendaItem.findFirstOrThrow({ where: { assemblyId }, select: { id: true } });
  const file = { municipalityId, name: "plan.png", mediaType: "image/png", bytes: PICTURE };
  const fileLinkId = await db.$transaction((tx) => storeFile(tx, friday(), file));
  const data = { municipalityId, itemId: item.id, fileLinkId };
  const { id } = await db.agendaDocument.create({ data, select: { id: true } });
  await announced({ id: assemblyId });
  return { params: { code, id } };
}

export const board: Rows = {
  endpoints: {
    "GET /": { ...ANYBODY, answers: 307, arrange: async () => ({}) },
    "GET /[locale]": { ...ANYBODY, answers: 308, arrange: async () => ({}) },
    "GET /[locale]/[...lost]": { belongs: "nobody", arrange: async () => ({ params: { lost: "nothing/here" } }) },
    "GET /[locale]/board": { ...ANYBODY, arrange: async ({ own }) => ({ query: `?in=${own.soate}&month=2026-12` }) },
    "GET /[locale]/door": { ...ANYBODY, arrange: async () => ({}) },
    "GET /[locale]/door/offline": { ...ANYBODY, arrange: async () => ({}) },
    "GET /[locale]/verify": { ...ANYBODY, arrange: async (ground) => ({ query: `?of=${(await told(ground)).code}` }) },
    "GET /[locale]/m/[code]": { ...ANYBODY, arrange: codeOf },
    "GET /[locale]/m/[code]/card.png": { ...ANYBODY, arrange: codeOf },
    "GET /[locale]/m/[code]/v/[version]": { ...ANYBODY, arrange: versionOf },
    "GET /[locale]/m/[code]/v/[version]/poster.pdf": { ...ANYBODY, arrange: versionOf },
    "GET /[locale]/m/[code]/documents/[id]": { ...ANYBODY, arrange: documented },
    "GET /[locale]/m/[code]/protocol.pdf": {
      ...ANYBODY,
      arrange: async (ground) => ({ params: { code: (await published(ground)).code } }),
    },
    "GET /api/health": { ...ANYBODY, arrange: async () => ({}) },
    "GET /api/ready": { ...ANYBODY, arrange: async () => ({}) },
    "GET /api/v1/duties": {
      ...ANYBODY,
      arrange: async ({ own }) => ({
        query: `?kind=village-assembly&startsAt=2026-12-17T14:00:00%2B06:00&municipality=${own.soate}`,
      }),
    },
  },
  pages: { "/[locale]/kit": { belongs: "nobody", arrange: async () => ({}) } },
};
