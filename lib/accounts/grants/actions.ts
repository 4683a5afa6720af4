"use server";
import { action } from "@/lib/platform/action";
import { mayGive, mayWithdraw } from "../policy";
import { findAccount } from "../queries";
import { giveRole, withdrawRole } from "./commands";
import { findGrant, findPlace } from "./queries";
import { GiveRole, GrantId } from "./schema";

/** Gives a person the actor sees a role over a part of the country. */
export const give = action({
  name: "accounts.give-role",
  input: GiveRole,
  reach: async (actor, { userId, place }) => {
    const [account, found] = await Promise.all([findAccount(actor, userId), findPlace(place)]);
    return account && found && { account, scope: found.scope };
  },
  allow: (actor, { scope }, { role }) => mayGive(actor, role, scope),
  run: ({ ctx, input, subject }) =>
    giveRole(ctx, { userId: subject.account.id, role: input.role, scope: subject.scope }),
  next: (_value, { locale, input }) => `/${locale}/settings/accounts/${input.userId}`,
});

/** Takes a role back at once. */
export const withdraw = action({
  name: "accounts.withdraw-role",
  input: GrantId,
  reach: (actor, { grantId }) => findGrant(actor, grantId),
  allow: (actor, grant) => mayWithdraw(actor, grant),
  run: ({ ctx, subject }) => withdrawRole(ctx, subject.id),
});
