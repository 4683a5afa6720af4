import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PlanStart } from "@/components/assemblies/plan-start";
import { Page } from "@/components/shell/page";
import { findDayChoice } from "@/lib/assemblies/day-choice/queries";
import { planAddress, repeatAsked } from "@/lib/assemblies/plan-address";
import { territoryOfGround } from "@/lib/assemblies/planning-ground";
import { mayOverride } from "@/lib/assemblies/policy";
import { findAssembly } from "@/lib/assemblies/queries";
import { PlanAsked } from "@/lib/assemblies/schema";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "assemblies")("plan.title") };
}

/** Kind, villages, hour and place of a new meeting, and the days that are possible for it. */
export default async function NewAssemblyPage({ params, searchParams }: Props) {
  const { locale, actor } = await officeActor(params, "/assemblies/new");
  const asked = PlanAsked.parse(await searchParams);
  const repeated =
    asked.repeatOf && asked["villageIds[]"].length === 0 ? await findAssembly(actor, asked.repeatOf) : null;
  if (repeated) redirect(planAddress(`/${locale}/assemblies/new`, repeatAsked(repeated)));
  const choice = await findDayChoice(actor, asked, now());
  const may = choice !== null && mayOverride(actor, territoryOfGround(choice.ground));
  return (
    <Page>
      <PlanStart choice={choice} mayOverride={may} locale={locale} />
    </Page>
  );
}
