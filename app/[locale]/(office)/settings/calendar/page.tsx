import type { Metadata } from "next";
import { CalendarHeader } from "@/components/calendar/calendar-header";
import { MarkDayForm } from "@/components/calendar/mark-day-form";
import { MarkedDays } from "@/components/calendar/marked-days";
import { YearLinks } from "@/components/calendar/year-links";
import { YearMonths } from "@/components/calendar/year-months";
import { Page } from "@/components/shell/page";
import { marksInForce } from "@/lib/calendar/marked-day";
import { mayChangeCalendar } from "@/lib/calendar/policy";
import { markedDaysOfYear, yearsOfCalendar } from "@/lib/calendar/queries";
import { CalendarFilter } from "@/lib/calendar/schema";
import { calendarOf } from "@/lib/calendar/working-days";
import { COUNTRY_ZONE, civilDateIn } from "@/lib/calendar/zoned-day";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { importedCount } from "@/lib/platform/preview-part";
import { localeOf, officeActor } from "../../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "calendar")("title") };
}

/** The days by which every deadline is counted. */
export default async function CalendarPage({ params, searchParams }: Props) {
  const { locale, actor } = await officeActor(params, "/settings/calendar");
  const asked = await searchParams;
  const today = civilDateIn(now(), COUNTRY_ZONE);
  const { year } = CalendarFilter(Number(today.slice(0, 4))).parse(asked);
  const [days, years] = await Promise.all([markedDaysOfYear(year), yearsOfCalendar()]);
  const mayChange = mayChangeCalendar(actor);
  const calendar = calendarOf(marksInForce(days, today));
  return (
    <Page>
      <CalendarHeader locale={locale} mayChange={mayChange} imported={importedCount(asked.imported)} />
      <YearLinks locale={locale} year={year} first={years?.first ?? year} last={years?.last ?? year} />
      <MarkedDays locale={locale} year={year} days={days} mayChange={mayChange} />
      {mayChange && <MarkDayForm locale={locale} />}
      <YearMonths locale={locale} year={year} calendar={calendar} today={today} />
    </Page>
  );
}
