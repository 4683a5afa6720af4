import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HallDesk } from "@/components/hall/hall-desk";
import { Page } from "@/components/shell/page";
import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { mayWriteRecord } from "@/lib/minutes/policy";
import { findHall } from "@/lib/minutes/queries";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ item?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "minutes")("page.hall") };
}

/** The hall: how the meeting goes, item by item. `?item=<id>` shows one in large. */
export default async function HallPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { item } = await searchParams;
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/hall`);
  const hall = await findHall(actor, id);
  if (!hall) notFound();
  const mayWrite = mayWriteRecord(actor, tenancyOf(hall.view));
  return (
    <Page>
      <HallDesk
        hall={hall}
        locale={locale}
        now={now()}
        item={typeof item === "string" ? item : undefined}
        mayWrite={mayWrite}
      />
    </Page>
  );
}
