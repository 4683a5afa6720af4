import { z } from "zod";
import { readPublicCode } from "@/lib/assemblies/public-code";
import { LOCALES } from "@/lib/platform/i18n/locale";

/** A code in an address, however it was typed, as it is stored. */
const code = z.string().transform((typed, context) => {
  const read = readPublicCode(typed);
  if (read) return read;
  context.addIssue({ code: "custom", message: "invalid" });
  return z.NEVER;
});

const version = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, "invalid")
  .transform(Number);

const month = z.string().regex(/^(199\d|20\d\d)-(0[1-9]|1[0-2])$/);

/** What cannot be read is not asked: a board is always shown. */
export const BoardPath = z.object({
  query: z
    .object({
      in: z
        .string()
        .regex(/^\d{2,20}$/)
        .optional(),
      month: month.optional().catch(undefined),
      q: z
        .string()
        .transform((words) => words.slice(0, 100))
        .optional(),
      page: z.coerce.number().int().min(1).max(100_000).catch(1),
    })
    .transform(({ in: within, month: asked, q: words, page }) => ({ within, month: asked, words, page })),
});

export const MeetingPath = z.object({ params: z.object({ code }) });
export const VersionPath = z.object({ params: z.object({ code, version }) });
export const DocumentPath = z.object({ params: z.object({ code, id: z.uuid() }) });
export const ProtocolPath = z.object({ params: z.object({ code, locale: z.enum(LOCALES) }) });
export const CardPath = z.object({ params: z.object({ code, locale: z.enum(LOCALES) }) });
export const VerifyPath = z.object({ query: z.object({ of: z.string().max(200).optional() }) });
export const LostPath = z.object({ params: z.object({}) });
