import { z } from "zod";
import { readTypedDate } from "@/lib/platform/i18n/typed-date";
import { MAX_IMPORT_BYTES } from "@/lib/platform/import-preview";
import { DAY_KINDS } from "./calendar-row";

/** A table file that a person hands in. */
export const HandInCalendar = z.object({
  file: z.instanceof(File, { error: "required" }).refine((file) => file.size <= MAX_IMPORT_BYTES, "file-too-large"),
});
export type HandInCalendar = z.infer<typeof HandInCalendar>;

/** The file that was looked at, and what the look promised ("new/changed"), so that nothing else is imported. */
export const ImportCalendar = z.object({
  sha256: z.string("required").regex(/^[0-9a-f]{64}$/, "invalid"),
  seen: z.string("required").regex(/^\d{1,6}\/\d{1,6}$/, "invalid"),
});
export type ImportCalendar = z.infer<typeof ImportCalendar>;

const Day = z
  .string("required")
  .transform((text) => readTypedDate(text))
  .refine((on) => on !== null && on >= "1990-01-01" && on <= "2100-12-31", "bad-date")
  .transform((on) => on as string);

const DayName = z.string().max(200, "too-long").optional();

/** One day typed in: an Ait that was announced, a working day that was moved. */
export const MarkDay = z.object({
  on: Day,
  kind: z.enum(DAY_KINDS, "required"),
  name: z
    .object({ ky: DayName, ru: DayName, en: DayName }, "required")
    .refine(({ ky, ru }) => ky || ru, { error: "required", path: ["ky"] }),
  status: z.enum(["fixed", "announced", "estimate"], "required"),
});
export type MarkDay = z.infer<typeof MarkDay>;

/** The mark that no longer counts from today on. */
export const WithdrawDay = z.object({ id: z.uuid("invalid") });
export type WithdrawDay = z.infer<typeof WithdrawDay>;

/** The year a list is asked for, from the address line; anything unreadable is the year of `today`. */
export function CalendarFilter(thisYear: number) {
  return z.object({ year: z.coerce.number().int().min(1990).max(2100).catch(thisYear) });
}
