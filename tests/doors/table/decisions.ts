import { proposalsMark } from "@/lib/decisions/outcomes/proposals";
import type { Ground } from "../ground";
import { OFFICE, REACHING } from "../standings";
import { aPicture, decided, decisionIds, dispatched, held, RU, replied } from "./meetings";
import { actionsOf, type Rows } from "./row";

const RULES = { belongs: "municipality", may: OFFICE } as const;

async function itemOf(ground: Ground) {
  const { id: assemblyId, itemIds } = await held(ground);
  return { ...RU, assemblyId, itemId: itemIds[0] ?? "" };
}

const outcomes = actionsOf("lib/decisions/outcomes/actions.ts", {
  saveOutcome: {
    ...RULES,
    arrange: async (ground) => ({
      ...{ ...(await itemOf(ground)), version: "0", outcome: "decided" },
      ...{ votesFor: "32", votesAgainst: "27", votesAbstained: "0" },
      ...{ "decision.ky": "Бекитилсин", "decision.ru": "Утвердить", owner: "Нурлан Абдиев", dueOn: "20.12.2026" },
    }),
  },
  saveProposals: {
    ...RULES,
    arrange: async (ground) => ({
      ...{ ...(await itemOf(ground)), version: proposalsMark([]), chosen: "0" },
      ...{ "options.0.title.ky": "Суу түтүгү", "options.0.votes": "148" },
      ...{ "options.1.title.ru": "Крыша детского сада", "options.1.votes": "92" },
    }),
  },
});

let sent = 0;

const dispatches = actionsOf("lib/decisions/dispatches/actions.ts", {
  sendDecisions: {
    ...RULES,
    arrange: async (ground) => {
      const meeting = await decided(ground);
      sent += 1;
      return {
        ...{ ...RU, assemblyId: meeting.id, addressee: "ayil-kenesh", outgoingNumber: `02-7/${sent}` },
        ...{ sentOn: "27.11.2026", "decisionIds[]": await decisionIds(meeting) },
      };
    },
  },
  withdrawDispatch: {
    ...RULES,
    arrange: async (ground) => {
      const { id, dispatchId } = await dispatched(ground);
      return { ...RU, assemblyId: id, dispatchId };
    },
  },
});

const replies = actionsOf("lib/decisions/replies/actions.ts", {
  recordReply: {
    ...RULES,
    arrange: async (ground) => {
      const { id, dispatchId } = await dispatched(ground);
      return {
        ...{ ...RU, assemblyId: id, dispatchId, receivedOn: "27.11.2026", number: "02-7/11" },
        ...{ "text.ky": "Каралды", file: aPicture() },
      };
    },
  },
  withdrawReply: {
    ...RULES,
    arrange: async (ground) => {
      const { id, replyId } = await replied(ground);
      return { ...RU, assemblyId: id, replyId };
    },
  },
});

export const decisions: Rows = {
  actions: { ...outcomes, ...dispatches, ...replies },
  endpoints: {
    "GET /[locale]/assemblies/[id]/after/reply/[reply]": {
      ...{ belongs: "municipality", may: REACHING },
      arrange: async (ground) => {
        const { id, replyId } = await replied(ground);
        return { params: { id, reply: replyId } };
      },
    },
  },
  pages: {
    "/[locale]/decisions": { belongs: "self", arrange: async () => ({ query: "?page=2" }) },
    "/[locale]/assemblies/[id]/after": {
      ...{ belongs: "municipality", may: REACHING },
      arrange: async (ground) => ({ params: { id: (await replied(ground)).id } }),
    },
  },
};
