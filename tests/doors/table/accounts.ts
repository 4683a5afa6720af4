import { disableAccount } from "@/lib/accounts/commands";
import { invite } from "@/lib/accounts/invitations/commands";
import { EVERYWHERE } from "@/lib/accounts/role-scope";
import { db } from "@/lib/platform/db/client";
import { aGrant, aUser } from "../../factories/accounts";
import { done, FRIDAY } from "../../factories/minutes";
import { aContext } from "../../factories/write-context";
import type { Ground } from "../ground";
import { RESPONSIBLE, STANDINGS, type Standing } from "../standings";
import { friday, RU } from "./meetings";
import { actionsOf, type Rows } from "./row";

const KEEPERS: readonly Standing[] = ["administrator", ...RESPONSIBLE];
/** Accounts are there only for those who look after them. */
const RULES = { belongs: "municipality", may: KEEPERS, seenBy: KEEPERS } as const;
const DISABLING = { ...RULES, may: ["administrator"] } as const;

const aDeputy = ({ own }: Ground) => aUser({ role: "deputy", municipalityId: own.id, name: "Нурлан Абдиев" });

/** An invitation to be a deputy of the own municipality, and the token of its link. */
export async function anInvitation({ own }: Ground): Promise<{ id: string; token: string }> {
  await db.rateLimit.deleteMany();
  const inviter = await aUser({ role: "head", municipalityId: own.id });
  const ctx = aContext({ now: FRIDAY, by: { userId: inviter, name: "Бакыт Асанов" } });
  const scope = { ...EVERYWHERE, municipalityId: own.id };
  return done(await invite(ctx, { name: "Гүлназ Сыдыкова", email: freshEmail(), role: "deputy", scope }));
}

let written = 0;
export const freshEmail = () => `doors${++written}@example.kg`;

export const accounts: Rows = {
  actions: {
    ...actionsOf("lib/accounts/actions.ts", {
      disable: { ...DISABLING, arrange: async (ground) => ({ ...RU, userId: await aDeputy(ground) }) },
      enable: {
        ...DISABLING,
        arrange: async (ground) => {
          const userId = await aDeputy(ground);
          done(await disableAccount(friday(), userId));
          return { ...RU, userId };
        },
      },
    }),
    ...actionsOf("lib/accounts/grants/actions.ts", {
      give: {
        ...RULES,
        arrange: async (ground) => {
          const userId = await aDeputy(ground);
          return { ...RU, userId, role: "secretary", place: `municipality:${ground.own.id}` };
        },
      },
      withdraw: {
        ...RULES,
        arrange: async ({ own }) => ({
          ...RU,
          grantId: await aGrant(await aUser(), "deputy", { municipalityId: own.id }),
        }),
      },
    }),
    ...actionsOf("lib/accounts/invitations/actions.ts", {
      inviteToRole: {
        // That a municipality is there is no secret; to give a role in it is.
        ...{ belongs: "municipality", may: KEEPERS, seenBy: STANDINGS, elsewhere: "forbidden" },
        arrange: async ({ own }) => {
          const place = `village:${own.villages[0]?.id}`;
          return { ...RU, role: "initiative-member", place, name: "Гүлназ Сыдыкова", phone: "0700 12 34 56" };
        },
      },
      withdraw: {
        ...RULES,
        arrange: async (ground) => ({ ...RU, invitationId: (await anInvitation(ground)).id }),
      },
      acceptWithNewAccount: {
        belongs: "anybody",
        arrange: async (ground) => ({
          ...{ ...RU, token: (await anInvitation(ground)).token, name: "Гүлназ Сыдыкова" },
          password: "ат минген кишинин айылы",
        }),
      },
      acceptWithOwnAccount: {
        belongs: "self",
        arrange: async (ground) => ({ ...RU, token: (await anInvitation(ground)).token }),
      },
    }),
  },
  pages: {
    "/[locale]/settings/accounts": { belongs: "country", may: KEEPERS, arrange: async () => ({ query: "?q=а" }) },
    "/[locale]/settings/accounts/invitations": { belongs: "country", may: KEEPERS, arrange: async () => ({}) },
    "/[locale]/settings/accounts/invite": {
      ...{ belongs: "country", may: KEEPERS },
      arrange: async ({ own }) => ({ query: `?role=deputy&in=municipality:${own.id}` }),
    },
    "/[locale]/settings/accounts/[userId]": {
      ...RULES,
      arrange: async (ground) => ({ params: { userId: await aDeputy(ground) } }),
    },
    "/[locale]/settings/accounts/[userId]/give": {
      ...RULES,
      arrange: async (ground) => ({ params: { userId: await aDeputy(ground) }, query: "?role=secretary" }),
    },
    "/[locale]/invitation/[token]": {
      belongs: "anybody",
      arrange: async (ground) => ({ params: { token: (await anInvitation(ground)).token } }),
    },
  },
};
