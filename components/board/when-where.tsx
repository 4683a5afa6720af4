import type { NoticeContent } from "@/lib/notices/notice-content";
import { clockTime, dayMonth, onIn, weekdayOf, yearName } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { durationWords } from "@/lib/platform/i18n/relative-dates";
import { Wording } from "./wording";

type WhenWhereProps = {
  content: NoticeContent;
  locale: Locale /** How far away the day is, in words. */;
  away?: string;
};

/** Day, hour and place, in letters that are read at a glance; struck through when the meeting will not be. */
export function WhenWhere({ content, locale, away }: WhenWhereProps) {
  const { startsAt, timeZone, place, plannedMinutes } = content;
  const on = onIn(startsAt, timeZone);
  const isOff = content.kind === "cancellation";
  const big = `block text-3xl font-bold ${isOff ? "text-ink-2 line-through" : ""}`;
  return (
    <div
      className={`my-5 grid gap-x-10 gap-y-5 border-t-[5px] bg-card p-4 sm:grid-cols-[auto_auto_1fr] sm:p-5 ${isOff ? "border-t-missed" : "border-t-action"}`}
    >
      <p>
        <time dateTime={startsAt} className={big}>
          {dayMonth(on, locale)}
        </time>
        <span className="text-ink-2">
          {weekdayOf(on, locale)}, {yearName(Number(on.slice(0, 4)), locale)}
        </span>
        {away && !isOff && <span className="block font-semibold">{away}</span>}
      </p>
      <p>
        <span className={`tabular ${big}`}>{clockTime(startsAt, timeZone)}</span>
        <span className="text-ink-2">{durationWords(plannedMinutes, locale)}</span>
      </p>
      <div>
        <p className="text-xl font-bold">
          <Wording text={place.name} locale={locale} />
        </p>
        {place.address && (
          <p>
            <Wording text={place.address} locale={locale} />
          </p>
        )}
        {place.directions && (
          <p className="text-ink-2">
            <Wording text={place.directions} locale={locale} />
          </p>
        )}
      </div>
    </div>
  );
}
