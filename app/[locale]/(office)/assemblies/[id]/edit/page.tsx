import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { EditPlanPage } from "@/components/assemblies/edit-plan";
import { Page } from "@/components/shell/page";
import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { findPlanningGround } from "@/lib/assemblies/planning/queries";
import { mayEdit, mayOverride } from "@/lib/assemblies/policy";
import { findAssembly } from "@/lib/assemblies/queries";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "assemblies")("edit.title") };
}

/** The plan of one meeting as a form. */
export default async function EditAssemblyPage({ params }: Props) {
  const { id } = await params;
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/edit`);
  const view = await findAssembly(actor, id);
  if (!view) notFound();
  const tenancy = tenancyOf(view);
  if (!mayEdit(actor, tenancy)) redirect(`/${locale}/assemblies/${id}`);
  const today = civilDateIn(now(), view.municipality.timeZone);
  const ground = await findPlanningGround(actor, view.municipality.id, today);
  if (!ground) notFound();
  return (
    <Page>
      <EditPlanPage view={view} ground={ground} mayOverride={mayOverride(actor, tenancy)} locale={locale} />
    </Page>
  );
}
