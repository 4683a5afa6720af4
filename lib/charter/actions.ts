"use server";
import { action } from "@/lib/platform/action";
import { done } from "@/lib/platform/outcome";
import { deskHref, effectsHref, lineOf } from "./addresses";
import * as commands from "./commands";
import { mayEnterCharter } from "./policy";
import { findCharterGround, findGroundOfValue } from "./queries";
import { EndCharterValue, SetCharterValue, WithdrawCharterValue } from "./schema";

/** Enters a value of the charter; what was not looked at yet is shown first, with everything it would change. */
export const setCharterValue = action({
  name: "charter.set",
  input: SetCharterValue,
  reach: (actor, input) => findCharterGround(actor, input.municipalityId),
  allow: (actor, ground) => mayEnterCharter(actor, ground.territory),
  run: ({ ctx, input }) =>
    input.seen === lineOf(input) ? commands.setCharterValue(ctx, input) : Promise.resolve(done(null)),
  next: (saved, { locale, input }) => (saved ? deskHref({ locale, ...saved }) : effectsHref(input, locale)),
});

/** Gives a value its last day. */
export const endCharterValue = action({
  name: "charter.end",
  input: EndCharterValue,
  reach: (actor, input) => findGroundOfValue(actor, input.valueId),
  allow: (actor, ground) => mayEnterCharter(actor, ground.territory),
  run: ({ ctx, input }) => commands.endCharterValue(ctx, input),
  next: (saved, { locale }) => deskHref({ locale, ...saved }),
});

/** Takes back a value that was typed by mistake. */
export const withdrawCharterValue = action({
  name: "charter.withdraw",
  input: WithdrawCharterValue,
  reach: (actor, input) => findGroundOfValue(actor, input.valueId),
  allow: (actor, ground) => mayEnterCharter(actor, ground.territory),
  run: ({ ctx, input }) => commands.withdrawCharterValue(ctx, input),
  next: (saved, { locale }) => deskHref({ locale, ...saved }),
});
