"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import { refuse } from "@/lib/platform/outcome";
import { mayDecide } from "../policy";
import * as commands from "./commands";
import { findReview } from "./queries";
import { AcceptAsWalkIn, DecideReview, LinkReview, ReopenReview } from "./schema";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allow = (actor: Actor, view: AssemblyView) => mayDecide(actor, tenancyOf(view));

/** Decides on a row of the inbox by one button. Moving it needs the right at the other meeting too. */
export const decideReview = action({
  name: "attendance.decide",
  input: DecideReview,
  reach,
  allow,
  run: async ({ actor, ctx, input: { choice, ...asked } }) => {
    if (choice === "keep" || choice === "dismiss") return commands.keepOrDismiss(ctx, { ...asked, choice });
    if (choice === "take-second") return commands.takeSecond(ctx, asked);
    if (choice === "void") return commands.voidReviewed(ctx, asked);
    if (choice !== "move") return refuse("choice-not-open");
    const review = await findReview(asked.assemblyId, asked.reviewId);
    const other = review?.meeting && (await findAssembly(actor, review.meeting.id));
    if (!other) return refuse("not-found");
    if (!allow(actor, other)) return refuse("forbidden");
    return commands.moveReview(ctx, { ...asked, toMeetingId: other.id });
  },
});

/** Says which person of the register a row is about. */
export const linkReview = action({
  name: "attendance.link",
  input: LinkReview,
  reach,
  allow,
  run: ({ ctx, input }) => commands.linkReview(ctx, input),
});

/** Says by hand who came. */
export const acceptAsWalkIn = action({
  name: "attendance.accept",
  input: AcceptAsWalkIn,
  reach,
  allow,
  run: ({ ctx, input }) => commands.acceptAsWalkIn(ctx, { ...input, villageId: input.villageId ?? null }),
});

/** Takes a decision back. */
export const reopenReview = action({
  name: "attendance.reopen",
  input: ReopenReview,
  reach,
  allow,
  run: ({ ctx, input }) => commands.reopenReview(ctx, input),
});
