import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AssemblyDesk } from "@/components/assemblies/assembly-desk";
import { Page } from "@/components/shell/page";
import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { findOverview } from "@/lib/assemblies/overview/queries";
import { mayEdit, mayRecordAttendance, mayWaive } from "@/lib/assemblies/policy";
import { findLiveNumbers } from "@/lib/attendance/live/queries";
import { isDoorOpen } from "@/lib/attendance/too-early";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../office-actor";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "assemblies")("title") };
}

/** One assembly: its duties along the line, its next step, its sections. */
export default async function AssemblyPage({ params }: Props) {
  const { id } = await params;
  const { locale, actor } = await officeActor(params, `/assemblies/${id}`);
  const at = now();
  const overview = await findOverview(actor, id, at);
  if (!overview) notFound();
  const tenancy = tenancyOf(overview.view);
  const numbers = isDoorOpen(overview.view, at) ? await findLiveNumbers(id) : null;
  return (
    <Page>
      <AssemblyDesk
        overview={overview}
        numbers={numbers}
        may={{
          ...{ edit: mayEdit(actor, tenancy), waive: mayWaive(actor, tenancy) },
          register: mayRecordAttendance(actor, tenancy),
        }}
        locale={locale}
      />
    </Page>
  );
}
