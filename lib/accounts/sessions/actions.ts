"use server";
import { z } from "zod";
import { action, anonymousAction } from "@/lib/platform/action";
import { dropSession } from "@/lib/platform/auth/session-cookie";
import { done } from "@/lib/platform/outcome";
import { endSession, endSessions } from "./commands";
import { findSession } from "./queries";
import { SessionId } from "./schema";

/** Signs this browser out. Also well when nobody is signed in any more. */
export const signOut = anonymousAction({
  name: "accounts.sign-out",
  input: z.object({}),
  reach: () => ({}),
  allow: () => true,
  run: async ({ actor, ctx }) => {
    if (actor) await endSession(ctx, actor);
    await dropSession();
    return done(null);
  },
  next: (_value, { locale }) => `/${locale}/sign-in`,
});

/** Signs the person out in every browser, this one too. */
export const signOutEverywhere = action({
  name: "accounts.sign-out-everywhere",
  input: z.object({}),
  reach: () => ({}),
  allow: () => true,
  run: async ({ actor, ctx }) => {
    const ended = await endSessions(ctx, actor.userId);
    if (ended.ok) await dropSession();
    return ended;
  },
  next: (_value, { locale }) => `/${locale}/sign-in`,
});

/** Signs one of the person's other browsers out: a phone that was lost. */
export const signOutThere = action({
  name: "accounts.sign-out-there",
  input: SessionId,
  reach: (actor, { sessionId }) => findSession(actor, sessionId),
  allow: () => true,
  run: ({ actor, ctx, subject }) => endSession(ctx, { userId: actor.userId, sessionId: subject.id }),
});
