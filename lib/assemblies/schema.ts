import { z } from "zod";
import { CALLER_KINDS } from "@/lib/assemblies/callers";
import { LISTED_STAGES } from "@/lib/assemblies/listing";
import { DUTIES } from "@/lib/notice-rules/cell";
import { MEETING_KINDS } from "@/lib/notice-rules/meeting-kinds";
import { LOCALES } from "@/lib/platform/i18n/locale";
import { readTypedNumber } from "@/lib/platform/i18n/typed-number";
import {
  bilingualText,
  idField,
  requiredBilingual,
  typedCount,
  typedDay,
  typedTime,
  versionField,
} from "@/lib/platform/typed-fields";

const LEAST_REASON = 10;

/** Why a gate is passed or a duty waived: a sentence, not a dot. */
export const Reason = z.string("required").trim().min(LEAST_REASON, "reason-too-short").max(1000, "too-long");

const Name = z.string().trim().max(200, "too-long").optional();

/** A number as people write it for themselves; at least five digits, so that it can be dialled. */
const Phone = z
  .string()
  .max(40, "too-long")
  .regex(/^[+()\d\s-]*$/, "not-a-phone")
  .refine((text) => text.replace(/\D/g, "").length >= 5, "not-a-phone")
  .optional();

/** Whole minutes from 5 to a day and a night. */
const Minutes = z.string("required").transform((text, context) => {
  const minutes = readTypedNumber(text);
  if (minutes !== null && minutes !== undefined && Number.isInteger(minutes) && minutes >= 5 && minutes <= 1440)
    return minutes;
  context.addIssue({ code: "custom", message: "not-minutes" });
  return z.NEVER;
});

const PLAN = {
  kind: z.enum(MEETING_KINDS, "required"),
  villageIds: z.array(idField, "required").min(1, "required").max(200, "invalid"),
  title: requiredBilingual(300),
  on: typedDay,
  time: typedTime,
  minutes: Minutes,
  placeId: idField.optional(),
  /** A place that is not in the register yet; it is added to it. */
  newPlace: bilingualText(200),
  callerKind: z.enum(CALLER_KINDS, "required"),
  callerGround: z.string().trim().max(300, "too-long").optional(),
  requestCount: typedCount,
  languages: z.array(z.enum(LOCALES, "invalid"), "required").min(1, "required").max(3, "invalid"),
  chair: Name,
  secretary: Name,
  contactName: Name,
  contactPhone: Phone,
  expectedCount: typedCount,
  /** The earliest day, taken by one button after a refusal. */
  takeOn: typedDay.optional(),
  intent: z.literal("override").optional().catch(undefined),
  overrideReason: z.string().trim().max(1000, "too-long").optional(),
};

type Overriding = { intent?: "override"; overrideReason?: string };

const hasReason = ({ intent, overrideReason }: Overriding) =>
  intent !== "override" || (overrideReason ?? "").length >= LEAST_REASON;
const NO_REASON = { error: "reason-too-short", path: ["overrideReason"] };

/** A plan as the form posts it; day and hour as typed. */
export const PlanAssembly = z
  .object({ municipalityId: idField, repeatOfId: idField.optional(), ...PLAN })
  .refine(hasReason, NO_REASON);
export type PlanAssembly = z.infer<typeof PlanAssembly>;

/** `version`: the revision under which the form was opened. */
export const EditPlan = z.object({ assemblyId: idField, version: versionField, ...PLAN }).refine(hasReason, NO_REASON);
export type EditPlan = z.infer<typeof EditPlan>;

/** What plan and edit have in common: everything a person typed. */
export type PlanTyped = Omit<EditPlan, "assemblyId" | "version">;

export const WithdrawPlan = z.object({ assemblyId: idField });

export const WaiveDuty = z.object({ assemblyId: idField, duty: z.enum(DUTIES, "invalid"), reason: Reason });

export const UnwaiveDuty = z.object({ assemblyId: idField, duty: z.enum(DUTIES, "invalid") });

/** What a list is asked for, from the address line; anything unreadable is left out. */
export const AssemblyFilter = z.object({
  q: z.string().max(200).catch(""),
  stage: z.enum(LISTED_STAGES).optional().catch(undefined),
  kind: z.enum(MEETING_KINDS).optional().catch(undefined),
  village: z.string().max(64).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type AssemblyFilter = z.infer<typeof AssemblyFilter>;

const listOf = (value: unknown) => (value === undefined ? [] : [value].flat());

/** What the day picker is asked, from the address line; anything unreadable falls back to the usual. */
export const PlanAsked = z.object({
  municipality: z.string().max(64).optional().catch(undefined),
  kind: z.enum(MEETING_KINDS).catch("village-assembly"),
  "villageIds[]": z.preprocess(listOf, z.array(z.string().max(64)).max(200)).catch([]),
  time: typedTime.catch("14:00"),
  minutes: z.string().max(6).catch("120"),
  placeId: z.string().max(64).optional().catch(undefined),
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  on: typedDay.optional().catch(undefined),
  repeatOf: z.string().max(64).optional().catch(undefined),
});
export type PlanAsked = z.infer<typeof PlanAsked>;
