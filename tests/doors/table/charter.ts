import { lineOf } from "@/lib/charter/addresses";
import { setCharterValue } from "@/lib/charter/commands";
import { SetCharterValue } from "@/lib/charter/schema";
import { db } from "@/lib/platform/db/client";
import { done } from "../../factories/minutes";
import type { Ground } from "../ground";
import { REACHING, RESPONSIBLE, type Standing } from "../standings";
import { friday, RU } from "./meetings";
import { actionsOf, type Rows } from "./row";

const MAY: readonly Standing[] = ["administrator", ...RESPONSIBLE];
const RULES = { belongs: "municipality", may: MAY } as const;
const READ = { belongs: "municipality", may: REACHING } as const;
const ABOUT = { kind: "village-assembly", duty: "remind" } as const;

/** What the form holds that enters "three days before", and has shown what that changes. */
async function typed({ own }: Ground) {
  const where = { municipalityId: own.id, ...ABOUT };
  const known = await db.charterValue.aggregate({ where, _sum: { revision: true } });
  const fields = {
    ...{ ...ABOUT, municipalityId: own.id, clause: "4.2", validFrom: "01.11.2026" },
    ...{ version: String(known._sum.revision ?? 0), amount: "3", unit: "cd" },
  };
  return { ...fields, seen: lineOf(SetCharterValue.parse(fields)) };
}

async function entered(ground: Ground): Promise<{ valueId: string; version: string }> {
  const { id } = done(await setCharterValue(friday(), SetCharterValue.parse(await typed(ground))));
  return { valueId: id, version: "1" };
}

export const charter: Rows = {
  actions: actionsOf("lib/charter/actions.ts", {
    setCharterValue: { ...RULES, arrange: async (ground) => ({ ...RU, ...(await typed(ground)) }) },
    endCharterValue: {
      ...RULES,
      arrange: async (ground) => ({ ...RU, ...(await entered(ground)), lastOn: "31.12.2027" }),
    },
    withdrawCharterValue: { ...RULES, arrange: async (ground) => ({ ...RU, ...(await entered(ground)) }) },
  }),
  pages: {
    "/[locale]/settings": { belongs: "self", arrange: async () => ({}) },
    "/[locale]/settings/charter": {
      ...READ,
      arrange: async ({ own }) => ({ query: `?municipality=${own.id}&kind=village-assembly` }),
    },
    "/[locale]/settings/charter/value": {
      ...READ,
      arrange: async ({ own }) => ({ query: `?municipality=${own.id}&kind=village-assembly&duty=announce` }),
    },
  },
};
