import { Temporal } from "temporal-polyfill";
import { recordPosting } from "@/lib/notices/postings/commands";
import { done } from "../../factories/minutes";
import type { Ground } from "../ground";
import { OFFICE, REACHING } from "../standings";
import { aPicture, complete, edited, friday, PICTURE, RU, told } from "./meetings";
import { actionsOf, type Rows } from "./row";

const RULES = { belongs: "municipality", may: OFFICE } as const;
const READ = { belongs: "municipality", may: REACHING } as const;
const REASON = { "reason.ky": "Жолду кар басып калды", "reason.ru": "Дорогу занесло снегом" };

const of = async (meeting: Promise<{ id: string }>) => ({ ...RU, assemblyId: (await meeting).id });
const pathOf = async (meeting: Promise<{ id: string }>) => ({ params: { id: (await meeting).id } });

async function posted(ground: Ground): Promise<{ assemblyId: string; postingId: string }> {
  const { id: assemblyId, municipalityId } = await told(ground);
  const { id: postingId } = done(
    await recordPosting(friday(), {
      ...{ assemblyId, municipalityId, purpose: "notice", channel: "notice-board", place: "Дүкөн", byWhom: "Айгүл" },
      ...{ audience: null, postedAt: Temporal.Instant.from("2026-11-20T10:00:00+06:00"), publicationId: null },
      ...{ replyId: null, proof: "photo", file: { bytes: PICTURE, mediaType: "image/png", name: "photo.png" } },
    }),
  );
  return { assemblyId, postingId };
}

const actions = {
  ...actionsOf("lib/notices/actions.ts", {
    announceAssembly: { ...RULES, arrange: (ground) => of(complete(ground)) },
    publishChange: { ...RULES, arrange: async (ground) => ({ ...(await of(edited(ground))), ...REASON }) },
    postponeAssembly: {
      ...RULES,
      arrange: async (ground) => ({ ...(await of(told(ground))), ...REASON, on: "24.12.2026", time: "14:00" }),
    },
    cancelAssembly: { ...RULES, arrange: async (ground) => ({ ...(await of(told(ground))), ...REASON }) },
    discardChanges: { ...RULES, arrange: (ground) => of(edited(ground)) },
  }),
  ...actionsOf("lib/notices/postings/actions.ts", {
    recordPosting: {
      ...RULES,
      arrange: async (ground) => ({
        ...{ ...(await of(told(ground))), purpose: "notice", channel: "notice-board", place: "Дүкөндүн дубалы" },
        ...{ on: "26.11.2026", time: "10:00", byWhom: "Айгүл Осмонова", audience: "40", proof: "photo" },
        file: aPicture(),
      }),
    },
    withdrawPosting: { ...RULES, arrange: async (ground) => ({ ...RU, ...(await posted(ground)) }) },
  }),
};

export const notices: Rows = {
  actions,
  endpoints: {
    "GET /[locale]/assemblies/[id]/notice/preview": { ...READ, arrange: (ground) => pathOf(complete(ground)) },
    "GET /[locale]/assemblies/[id]/notice/poster.pdf": { ...READ, arrange: (ground) => pathOf(complete(ground)) },
    "GET /[locale]/assemblies/[id]/notice/proof/[posting]": {
      ...READ,
      arrange: async (ground) => {
        const { assemblyId, postingId } = await posted(ground);
        return { params: { id: assemblyId, posting: postingId } };
      },
    },
  },
  pages: {
    "/[locale]/assemblies/[id]/notice": { ...READ, arrange: (ground) => pathOf(complete(ground)) },
    "/[locale]/assemblies/[id]/notice/change": { ...RULES, arrange: (ground) => pathOf(edited(ground)) },
    "/[locale]/assemblies/[id]/notice/cancel": { ...RULES, arrange: (ground) => pathOf(told(ground)) },
    "/[locale]/assemblies/[id]/notice/posting": {
      ...RULES,
      arrange: async (ground) => ({ ...(await pathOf(told(ground))), query: "?channel=notice-board" }),
    },
  },
};
