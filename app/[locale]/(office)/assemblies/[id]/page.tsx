import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AssemblyDesk } from "@/components/assemblies/assembly-desk";
import { Page } from "@/components/shell/page";
import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { findOverview } from "@/lib/assemblies/overview/queries";
import { mayEdit, mayWaive } from "@/lib/assemblies/policy";
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
  const overview = await findOverview(actor, id, now());
  if (!overview) notFound();
  const tenancy = tenancyOf(overview.view);
  return (
    <Page>
      <AssemblyDesk
        overview={overview}
        may={{ edit: mayEdit(actor, tenancy), waive: mayWaive(actor, tenancy) }}
        locale={locale}
      />
    </Page>
  );
}
