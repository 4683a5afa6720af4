"use server";
import { action } from "@/lib/platform/action";
import { decodeText, unreadable } from "@/lib/platform/csv-table";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { handInCalendar, importCalendar, markDay, withdrawDay } from "./commands";
import { mayChangeCalendar } from "./policy";
import { HandInCalendar, ImportCalendar, MarkDay, WithdrawDay } from "./schema";
import { COUNTRY_ZONE, civilDateIn } from "./zoned-day";

/** Takes a table file and leads to its preview; nothing is imported yet. */
export const handInCalendarFile = action({
  name: "calendar.hand-in",
  input: HandInCalendar,
  reach: () => ({}),
  allow: (actor) => mayChangeCalendar(actor),
  run: async ({ ctx, input: { file } }) => {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text === null
      ? unreadable("file-encoding")
      : handInCalendar(ctx, { name: cleanLine(file.name).slice(0, 200), text });
  },
  next: ({ sha256 }, { locale }) => `/${locale}/settings/calendar/import/${sha256}`,
});

/** Imports the file that was looked at: everything or nothing. */
export const importCalendarFile = action({
  name: "calendar.import",
  input: ImportCalendar,
  reach: () => ({}),
  allow: (actor) => mayChangeCalendar(actor),
  run: ({ ctx, input }) => importCalendar(ctx, input),
  next: ({ created, changed }, { locale }) => `/${locale}/settings/calendar?imported=${created + changed}`,
});

/** Marks one day as a holiday, a day off or a moved working day. */
export const markCalendarDay = action({
  name: "calendar.mark-day",
  input: MarkDay,
  reach: () => ({}),
  allow: (actor) => mayChangeCalendar(actor),
  run: ({ ctx, input }) => markDay(ctx, input),
  next: ({ on }, { locale }) => `/${locale}/settings/calendar?year=${on.slice(0, 4)}`,
});

/** Takes a mark back from today on. */
export const withdrawCalendarDay = action({
  name: "calendar.withdraw-day",
  input: WithdrawDay,
  reach: () => ({}),
  allow: (actor) => mayChangeCalendar(actor),
  run: ({ ctx, input }) => withdrawDay(ctx, input.id, civilDateIn(ctx.now, COUNTRY_ZONE)),
});
