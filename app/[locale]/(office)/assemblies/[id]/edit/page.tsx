import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { EditPlanPage } from "@/components/assemblies/edit-plan";
import { Page } from "@/components/shell/page";
import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { findPlanningGround } from "@/lib/assemblies/planning/queries";
import { mayEdit, mayOverride } from "@/lib/assemblies/policy";
import { findAssembly } from "@/lib/assemblies/queries";
import { PlanAsked } from "@/lib/assemblies/schema";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "assemblies")("edit.title") };
}

/** The plan of one meeting as a form; `on` of the address is a day that was proposed elsewhere. */
export default async function EditAssemblyPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/edit`);
  const view = await findAssembly(actor, id);
  if (!view) notFound();
  const tenancy = tenancyOf(view);
  if (!mayEdit(actor, tenancy)) redirect(`/${locale}/assemblies/${id}`);
  const today = civilDateIn(now(), view.municipality.timeZone);
  const ground = await findPlanningGround(actor, view.municipality.id, today);
  if (!ground) notFound();
  const { on } = PlanAsked.parse(await searchParams);
  const may = mayOverride(actor, tenancy);
  return (
    <Page>
      <EditPlanPage view={view} ground={ground} proposedOn={on} mayOverride={may} locale={locale} />
    </Page>
  );
}
