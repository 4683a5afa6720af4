import { z } from "zod";
import { MOST, UNITS } from "@/lib/notice-rules/cell";
import { CHANNELS } from "@/lib/notice-rules/channels";
import type { CharterValue } from "@/lib/notice-rules/charter";
import { MEETING_KINDS } from "@/lib/notice-rules/meeting-kinds";
import type { Threshold } from "@/lib/notice-rules/quorum";
import { readTypedNumber } from "@/lib/platform/i18n/typed-number";
import { idField, line, tick, typedDay, versionField } from "@/lib/platform/typed-fields";
import { TIMED } from "./subjects";

/** A typed whole number between two limits; an empty field is null. */
function wholeNumber(least: number, most: number) {
  return z
    .string()
    .max(20, "not-a-number")
    .optional()
    .transform((text, context) => {
      const number = readTypedNumber(text ?? "");
      if (number === null) return null;
      if (number === undefined || !Number.isInteger(number)) return refused(context, "not-a-number");
      if (number < least) return refused(context, "too-small", { minimum: least });
      return number > most ? refused(context, "too-large", { maximum: most }) : number;
    });
}

function refused(context: z.RefinementCtx, message: string, limits: { minimum?: number; maximum?: number } = {}) {
  context.addIssue({ code: "custom", message, ...limits });
  return z.NEVER;
}

function requiredNumber(least: number, most: number) {
  return wholeNumber(least, most).transform((number, context) => number ?? refused(context, "required"));
}

/** The first day of the national pack: nothing is judged before it. */
const validFrom = typedDay.refine((on) => on >= "1990-01-01", "not-a-date");

const ASKED = { municipalityId: idField, kind: z.enum(MEETING_KINDS, "required") };
/** Last in each form, so that the errors stand in the order of the fields. */
const SAID = { clause: line(60), validFrom, version: versionField };
/** The values whose consequences were shown; a save of any others shows theirs first. */
const SEEN = { seen: z.string().max(2000, "invalid").optional() };

const TimedValue = z
  .object({
    ...{ ...ASKED, ...SEEN, duty: z.enum(TIMED) },
    amount: requiredNumber(0, MOST),
    unit: z.enum(UNITS, "required"),
    clear: tick,
    atMost: wholeNumber(0, MOST),
    ...SAID,
  })
  .refine(({ amount, atMost }) => atMost === null || atMost >= amount, { path: ["atMost"], message: "at-most-below" });

const ChannelsValue = z
  .object({
    ...{ ...ASKED, ...SEEN, duty: z.literal("channels") },
    channels: z.array(z.enum(CHANNELS, "invalid")).max(CHANNELS.length, "invalid").default([]),
    more: wholeNumber(0, CHANNELS.length),
    ...SAID,
  })
  .refine(({ channels, more }) => channels.length > 0 || (more ?? 0) > 0, { path: ["channels"], message: "required" });

const QuorumValue = z
  .object({
    ...{ ...ASKED, ...SEEN, duty: z.literal("quorum") },
    percent: wholeNumber(1, 100),
    count: wholeNumber(1, 1_000_000),
    ...SAID,
  })
  .refine(({ percent, count }) => percent !== null || count !== null, { path: ["percent"], message: "required" });

/** What a person typed from the charter about one duty, the channels or the quorum of one kind of meeting. */
export const SetCharterValue = z.discriminatedUnion("duty", [TimedValue, ChannelsValue, QuorumValue], "required");
export type SetCharterValue = z.infer<typeof SetCharterValue>;

/** The last day of a value; without one it was typed by mistake and never held. */
export const EndCharterValue = z.object({ valueId: idField, version: versionField, lastOn: typedDay });
export type EndCharterValue = z.infer<typeof EndCharterValue>;

export const WithdrawCharterValue = z.object({ valueId: idField, version: versionField });
export type WithdrawCharterValue = z.infer<typeof WithdrawCharterValue>;

/** What the typed fields say, as the rule engine takes it. */
export function typedValue(typed: SetCharterValue): CharterValue {
  const { kind, clause, validFrom: from } = typed;
  const entry = { kind, clause, validFrom: from };
  if (typed.duty === "channels") {
    const channels = { all: [...new Set(typed.channels)], anyOf: [], atLeast: typed.more ?? 0 };
    return { ...entry, duty: typed.duty, channels };
  }
  if (typed.duty === "quorum")
    return { ...entry, duty: typed.duty, quorum: { rule: "set", present: thresholdOf(typed) } };
  const { duty, amount, unit, clear, atMost } = typed;
  return { ...entry, duty, amount, unit, clear, ...(atMost === null ? {} : { atMost }) };
}

function thresholdOf({ percent, count }: { percent: number | null; count: number | null }): Threshold {
  if (percent !== null && count !== null) return { as: "lesser", percent, count };
  return percent === null ? { as: "count", count: count ?? 1 } : { as: "percent", percent };
}

const asked = z.string().max(64).optional().catch(undefined);

/** What the address of a page asks for; what cannot be read is not asked. */
export const CharterAsked = z.object({
  municipality: asked,
  kind: z.enum(MEETING_KINDS).catch("village-assembly"),
  duty: asked,
  end: asked,
});
