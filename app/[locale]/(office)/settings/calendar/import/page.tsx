import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CalendarImport } from "@/components/calendar/calendar-import";
import { Page } from "@/components/shell/page";
import { mayChangeCalendar } from "@/lib/calendar/policy";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "calendar")("importTitle") };
}

/** Choosing a file, for an administrator. */
export default async function ImportCalendarPage({ params }: Props) {
  const { locale, actor } = await officeActor(params, "/settings/calendar/import");
  if (!mayChangeCalendar(actor)) notFound();
  return (
    <Page>
      <CalendarImport locale={locale} />
    </Page>
  );
}
