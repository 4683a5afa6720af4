import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MinutesDesk } from "@/components/minutes/minutes-desk";
import { Page } from "@/components/shell/page";
import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { countAnnex } from "@/lib/attendance/reviews/queries";
import { isSigned } from "@/lib/attendance/too-early";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { mayPublishMinutes, mayWriteRecord } from "@/lib/minutes/policy";
import { findMinutes } from "@/lib/minutes/queries";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "minutes")("page.minutes") };
}

/** The minutes: texts beside the record, signatures, publication. */
export default async function MinutesPage({ params }: Props) {
  const { id } = await params;
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/minutes`);
  const desk = await findMinutes(actor, id);
  if (!desk) notFound();
  const meeting = tenancyOf(desk.view);
  const may = { write: mayWriteRecord(actor, meeting), publish: mayPublishMinutes(actor, meeting) };
  const annex = isSigned(desk.view) ? await countAnnex(id) : 0;
  const today = civilDateIn(now(), desk.view.municipality.timeZone);
  return (
    <Page>
      <MinutesDesk desk={desk} annex={annex} may={may} today={today} locale={locale} />
    </Page>
  );
}
