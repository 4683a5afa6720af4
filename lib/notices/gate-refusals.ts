import { Temporal } from "temporal-polyfill";
import type { Calendar } from "@/lib/calendar/working-days";
import { announcingTooEarly, type NoticeTooShort } from "@/lib/notice-rules/gates";
import type { Rules } from "@/lib/notice-rules/rules";
import { shortDate, shortDateTime } from "@/lib/platform/i18n/dates";
import { type Refusal, refuse } from "@/lib/platform/outcome";
import type { NoticeStanding } from "./notice-standing";

/** Names the last day to tell and the first day that would do; `detail` is the whole rule, for the screen. */
export function tooShortRefusal(tooShort: NoticeTooShort): Refusal {
  const fill = { due: shortDate(tooShort.dueOn), earliest: shortDate(tooShort.earliestOn) };
  return refuse("notice-too-short", { fill, detail: tooShort });
}

/** A charter may say "not earlier than": then the first day on which it may be announced. */
export function tooEarlyRefusal(
  { draft }: NoticeStanding,
  { rules, calendar, now }: { rules: Rules; calendar: Calendar; now: Temporal.Instant },
): Refusal | null {
  const ground = { zone: draft.timeZone, calendar };
  const tooEarly = announcingTooEarly(rules, Temporal.Instant.from(draft.startsAt), { at: now }, ground);
  if (!tooEarly) return null;
  const { earliestOn, earliestAt } = tooEarly;
  const earliest = earliestAt ? shortDateTime(earliestAt, draft.timeZone) : shortDate(earliestOn);
  return refuse("announcing-too-early", { fill: { earliest }, detail: tooEarly });
}
