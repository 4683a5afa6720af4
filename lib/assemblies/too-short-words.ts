import type { CivilDate } from "@/lib/calendar/civil-date";
import type { NoticeTooShort } from "@/lib/notice-rules/gates";
import type { Locale } from "@/lib/platform/i18n/locale";
import type { Refusal } from "@/lib/platform/outcome";

/** What the screen shows of the refusal, in the person's language. `earliestOn` is the day its one button takes. */
export type TooShortDetail = NoticeTooShort & { words: { rule: string; basis: string; take: string } };

export function withTooShortWords(refusal: Refusal, _in: { locale: Locale; today: CivilDate }): Refusal {
  return refusal;
}
