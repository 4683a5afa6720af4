"use server";
import { action } from "@/lib/platform/action";
import { changePassword, saveProfile } from "./commands";
import { findProfile } from "./queries";
import { ChangePassword, SaveProfile } from "./schema";

/** Name and language of one's own account; the page goes on in that language. */
export const saveOwnProfile = action({
  name: "accounts.save-profile",
  input: SaveProfile,
  reach: () => ({}),
  allow: () => true,
  run: ({ actor, ctx, input }) => saveProfile(ctx, actor.userId, input),
  next: (_value, { input }) => `/${input.language}/settings/profile?saved=profile`,
});

/** A new password; all other browsers are signed out. */
export const changeOwnPassword = action({
  name: "accounts.change-password",
  input: ChangePassword,
  reach: () => ({}),
  allow: () => true,
  run: async ({ actor, ctx, input }) => {
    const { asksOldPassword } = await findProfile(actor, new Date(ctx.now.epochMilliseconds));
    const { userId, sessionId } = actor;
    return changePassword(ctx, { userId, sessionId, ...input, asksOld: asksOldPassword });
  },
  next: (_value, { locale }) => `/${locale}/settings/profile?saved=password`,
});
