import { beginMeeting, recordNotHeld } from "@/lib/minutes/holding/commands";
import { raiseItem } from "@/lib/minutes/items/commands";
import { recordSignature } from "@/lib/minutes/signatures/commands";
import { done, signed } from "../../factories/minutes";
import type { Ground } from "../ground";
import { OFFICE, REACHING } from "../standings";
import { decided, friday, held, published, RU, yesterday } from "./meetings";
import { type Actions, actionsOf, type PageRow, type Rows } from "./row";

const RULES = { belongs: "municipality", may: OFFICE } as const;
const READ = { belongs: "municipality", may: REACHING } as const;
const ITEM = { kind: "decide", "title.ky": "Жайыт", "title.ru": "Пастбище" } as const;

const of = async (meeting: Promise<{ id: string }>) => ({ ...RU, assemblyId: (await meeting).id });

async function raised(ground: Ground) {
  const { id: assemblyId } = await held(ground);
  const { id: itemId } = done(await raiseItem(friday(), { assemblyId, kind: "discuss", title: { ky: "Жайыт" } }));
  return { ...RU, assemblyId, itemId };
}

async function signedOnce(ground: Ground) {
  const { id: assemblyId } = await decided(ground);
  const signature = { assemblyId, role: "chair", name: "Бакыт Асанов", signedOn: "2026-11-26" } as const;
  const { id: signatureId } = done(await recordSignature(friday(), signature));
  return { ...RU, assemblyId, signatureId };
}

const holding = actionsOf("lib/minutes/holding/actions.ts", {
  holdMeeting: {
    ...RULES,
    arrange: async (ground) => ({
      ...{ ...(await of(yesterday(ground))), version: "0", startedOn: "26.11.2026", startedTime: "14:10" },
      ...{ endedOn: "26.11.2026", endedTime: "16:00", chair: "Бакыт Асанов", secretary: "Айгүл Осмонова" },
    }),
  },
  beginMeeting: { ...RULES, arrange: (ground) => of(yesterday(ground)) },
  endMeeting: {
    ...RULES,
    arrange: async (ground) => {
      const posted = await of(yesterday(ground));
      done(await beginMeeting(friday(), posted.assemblyId));
      return posted;
    },
  },
  withdrawHolding: { ...RULES, arrange: (ground) => of(held(ground)) },
  recordNotHeld: {
    ...RULES,
    arrange: async (ground) => ({
      ...(await of(yesterday(ground))),
      ...{ reason: "no-quorum", note: "Он эки киши келди", cameCount: "12" },
    }),
  },
  withdrawNotHeld: {
    ...RULES,
    arrange: async (ground) => {
      const posted = await of(yesterday(ground));
      const { assemblyId } = posted;
      done(await recordNotHeld(friday(), { assemblyId, reason: "road-closed", note: "Кар көчкү", cameCount: null }));
      return posted;
    },
  },
});

const items = actionsOf("lib/minutes/items/actions.ts", {
  raiseItem: { ...RULES, arrange: async (ground) => ({ ...(await of(held(ground))), ...ITEM }) },
  rewordItem: { ...RULES, arrange: async (ground) => ({ ...(await raised(ground)), ...ITEM, version: "1" }) },
  dropItem: { ...RULES, arrange: raised },
});

const papers: Actions = {
  ...actionsOf("lib/minutes/texts/actions.ts", {
    saveText: {
      ...RULES,
      arrange: async (ground) => ({
        ...{ ...(await of(held(ground))), section: "opening", version: "0" },
        ...{ "text.ky": "Жыйын ачылды", "text.ru": "Сход открыт" },
      }),
    },
  }),
  ...actionsOf("lib/minutes/signatures/actions.ts", {
    recordSignature: {
      ...RULES,
      arrange: async (ground) => ({
        ...{ ...(await of(decided(ground))), role: "chair", name: "Бакыт Асанов", signedOn: "26.11.2026" },
      }),
    },
    withdrawSignature: { ...RULES, arrange: signedOnce },
  }),
  ...actionsOf("lib/minutes/publications/actions.ts", {
    publishMinutes: {
      ...RULES,
      arrange: async (ground) => {
        const meeting = await decided(ground);
        await signed(meeting);
        return { ...RU, assemblyId: meeting.id, sure: "on" };
      },
    },
    addErratum: {
      ...RULES,
      arrange: async (ground) => ({ ...(await of(published(ground))), "text.ky": "Каталар оңдолду" }),
    },
  }),
};

const READ_PUBLISHED: PageRow = {
  ...READ,
  arrange: async (ground) => ({ params: { id: (await published(ground)).id } }),
};

export const minutes: Rows = {
  actions: { ...holding, ...items, ...papers },
  endpoints: {
    "GET /[locale]/assemblies/[id]/minutes/draft/[language]": {
      ...READ,
      arrange: async (ground) => ({ params: { id: (await decided(ground)).id, language: "ky" } }),
    },
    "GET /[locale]/assemblies/[id]/minutes/paper/[version]/[language]": {
      ...READ,
      arrange: async (ground) => ({ params: { id: (await published(ground)).id, version: "1", language: "ru" } }),
    },
  },
  pages: {
    "/[locale]/assemblies/[id]/hall": READ_PUBLISHED,
    "/[locale]/assemblies/[id]/minutes": READ_PUBLISHED,
    "/[locale]/assemblies/[id]/minutes/wordings": READ_PUBLISHED,
  },
};
