import { type CivilDate, daysBetween, daysOfMonth, weekdayOf } from "@/lib/calendar/civil-date";
import { type CalendarDay, isWorkingDay, marksOn } from "@/lib/calendar/working-days";
import { dayOf, instantOn } from "@/lib/calendar/zoned-day";
import { kindInForce } from "@/lib/notice-rules/charter";
import { type DayAsked, earliestDay } from "@/lib/notice-rules/earliest-day";
import {
  type AnnouncingTooEarly,
  announcingTooEarly,
  type NoticeTooShort,
  noticeTooShort,
} from "@/lib/notice-rules/gates";
import { inWindow, type Window } from "@/lib/notice-rules/meeting-kinds";
import type { Pack } from "@/lib/notice-rules/rules";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** Another assembly of the same village at most this many days away is near. */
const NEAR_DAYS = 7;

/** `assembly`: whatever the screen links it by. */
export type NearAssembly = { on: CivilDate; title?: Bilingual; assembly?: string };
export type HallBooking = { on: CivilDate; from?: string; to?: string; title?: Bilingual };

/** `month` as "YYYY-MM"; `assemblies`: the other ones of the same villages; `hall`: when the chosen place is taken. */
export type MonthAsked = DayAsked & {
  month: string;
  assemblies?: readonly NearAssembly[];
  hall?: readonly HallBooking[];
  pack?: Pack;
};

/** Why a day cannot be taken. */
export type Refused =
  | { code: "past" }
  | { code: "kind-not-in-force" }
  | ({ code: "notice-too-short" } & NoticeTooShort);

/** Why a day had better not be taken: advice, it stays possible. */
export type Unwise =
  | ({ code: "announcing-too-early" } & AnnouncingTooEarly)
  | { code: "public-holiday" | "day-off"; name: Bilingual; status?: CalendarDay["status"] }
  | { code: "outside-window"; window: Window }
  | ({ code: "assembly-near"; days: number } & NearAssembly)
  | ({ code: "hall-taken" } & HallBooking);

export type DayAdvice = {
  on: CivilDate;
  /** 1 for Monday to 7 for Sunday. */
  weekday: number;
  working: boolean;
  standing: "possible" | "unwise" | "refused";
  refused: Refused[];
  unwise: Unwise[];
  /** The first lawful day of all. */
  earliest: boolean;
};

export type MonthAdvice = { earliestOn: CivilDate; latestOn?: CivilDate; days: DayAdvice[] };

/** What the day picker says of each day of a month, for a meeting of that kind announced at `now`. */
export function adviseDays(asked: MonthAsked): MonthAdvice {
  const { on: earliestOn, latestOn } = earliestDay(asked);
  const days = daysOfMonth(asked.month).map((on) => {
    const refused = whyRefused(on, asked);
    const unwise = whyUnwise(on, asked);
    const standing: DayAdvice["standing"] = refused.length > 0 ? "refused" : unwise.length > 0 ? "unwise" : "possible";
    const working = isWorkingDay(asked.calendar, on);
    return { on, weekday: weekdayOf(on), working, standing, refused, unwise, earliest: on === earliestOn };
  });
  return { earliestOn, ...(latestOn ? { latestOn } : {}), days };
}

function whyRefused(on: CivilDate, asked: MonthAsked): Refused[] {
  if (hasPassed(on, asked)) return [{ code: "past" }];
  if (!kindInForce(asked.rules.kind, on, asked.pack)) return [{ code: "kind-not-in-force" }];
  const tooShort = noticeTooShort(asked.rules, instantOn(on, asked.time, asked.zone), asked.now, asked);
  if (tooShort) return [{ code: "notice-too-short", ...tooShort }];
  return [];
}

function hasPassed(on: CivilDate, { now, time, zone }: MonthAsked): boolean {
  const today = dayOf(now, zone);
  if (on !== today || "on" in now) return on < today;
  return instantOn(on, time, zone).epochMilliseconds < now.at.epochMilliseconds;
}

function whyUnwise(on: CivilDate, asked: MonthAsked): Unwise[] {
  const window = kindInForce(asked.rules.kind, on, asked.pack)?.window;
  const tooEarly = announcingTooEarly(asked.rules, instantOn(on, asked.time, asked.zone), asked.now, asked);
  return [
    ...(tooEarly ? [{ code: "announcing-too-early" as const, ...tooEarly }] : []),
    ...marksOn(asked.calendar, on).flatMap(markReason),
    ...(window && !inWindow(window, on) ? [{ code: "outside-window" as const, window }] : []),
    ...(asked.assemblies ?? []).flatMap((other) => nearness(on, other)),
    ...(asked.hall ?? [])
      .filter((booking) => booking.on === on)
      .map((booking) => ({ code: "hall-taken" as const, ...booking })),
  ];
}

function markReason({ kind, name, status }: CalendarDay): Unwise[] {
  if (kind === "moved-working") return [];
  const code = kind === "holiday" ? "public-holiday" : "day-off";
  return [{ code, name, ...(status ? { status } : {}) }];
}

function nearness(on: CivilDate, other: NearAssembly): Unwise[] {
  const days = Math.abs(daysBetween(on, other.on));
  return days <= NEAR_DAYS ? [{ code: "assembly-near", days, ...other }] : [];
}
