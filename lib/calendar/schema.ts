import { z } from "zod";
import { MAX_IMPORT_BYTES } from "@/lib/platform/import-preview";
import { requiredBilingual, typedDay } from "@/lib/platform/typed-fields";
import { DAY_KINDS } from "./calendar-row";
import { DAY_STATUSES } from "./marked-day";

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

/** One day typed in: an Ait that was announced, a working day that was moved. */
export const MarkDay = z.object({
  on: typedDay,
  kind: z.enum(DAY_KINDS, "required"),
  name: requiredBilingual(200),
  status: z.enum(DAY_STATUSES, "required"),
});
export type MarkDay = z.infer<typeof MarkDay>;

/** The mark that no longer counts from today on. */
export const WithdrawDay = z.object({ id: z.uuid("invalid") });
export type WithdrawDay = z.infer<typeof WithdrawDay>;

/** The year a list is asked for, from the address line; anything unreadable is the year of `today`. */
export function CalendarFilter(thisYear: number) {
  return z.object({ year: z.coerce.number().int().min(1990).max(2100).catch(thisYear) });
}
