"use server";
import { action } from "@/lib/platform/action";
import { disableAccount, enableAccount } from "./commands";
import { mayDisable } from "./policy";
import { findAccount } from "./queries";
import { AccountId } from "./schema";

/** Shuts an account out everywhere, at once. */
export const disable = action({
  name: "accounts.disable",
  input: AccountId,
  reach: (actor, { userId }) => findAccount(actor, userId),
  allow: (actor, account) => mayDisable(actor, account),
  run: ({ ctx, subject }) => disableAccount(ctx, subject.id),
});

/** Lets a disabled account in again. */
export const enable = action({
  name: "accounts.enable",
  input: AccountId,
  reach: (actor, { userId }) => findAccount(actor, userId),
  allow: (actor, account) => mayDisable(actor, account),
  run: ({ ctx, subject }) => enableAccount(ctx, subject.id),
});
