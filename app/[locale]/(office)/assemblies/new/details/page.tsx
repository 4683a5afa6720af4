import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PlanDetails } from "@/components/assemblies/plan-details";
import { Page } from "@/components/shell/page";
import { findGround } from "@/lib/assemblies/day-choice/queries";
import { planAddress } from "@/lib/assemblies/plan-address";
import { territoryOfGround } from "@/lib/assemblies/planning-ground";
import { mayOverride } from "@/lib/assemblies/policy";
import { findAssembly } from "@/lib/assemblies/queries";
import { PlanAsked } from "@/lib/assemblies/schema";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../../../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "assemblies")("plan.title") };
}

/** Everything else about a new meeting, once its day is chosen. Without a day: back to the days. */
export default async function NewAssemblyDetailsPage({ params, searchParams }: Props) {
  const { locale, actor } = await officeActor(params, "/assemblies/new");
  const asked = PlanAsked.parse(await searchParams);
  const { on } = asked;
  const found = on && asked["villageIds[]"].length > 0 ? await findGround(actor, asked, now()) : null;
  if (!found || !on) redirect(planAddress(`/${locale}/assemblies/new`, asked));
  const { ground } = found;
  const repeated = asked.repeatOf ? await findAssembly(actor, asked.repeatOf) : null;
  return (
    <Page>
      <PlanDetails
        ground={ground}
        asked={{ ...asked, on }}
        repeated={repeated}
        today={civilDateIn(now(), ground.municipality.timeZone)}
        mayOverride={mayOverride(actor, territoryOfGround(ground))}
        locale={locale}
      />
    </Page>
  );
}
