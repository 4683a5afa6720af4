import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RosterDesk } from "@/components/rosters/roster-desk";
import { Page } from "@/components/shell/page";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { abilitiesOf } from "@/lib/rosters/policy";
import { findRosterDesk } from "@/lib/rosters/queries";
import { RosterFilter } from "@/lib/rosters/schema";
import { localeOf, officeActor } from "../../../office-actor";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "minutes")("page.roster") };
}

/** Who is expected and who came; names are for those who register them. */
export default async function RosterPage({ params, searchParams }: Props) {
  const { id } = await params;
  const filter = RosterFilter.parse(await searchParams);
  const { locale, actor } = await officeActor(params, `/assemblies/${id}/roster`);
  const desk = await findRosterDesk(actor, id, { filter, now: now() });
  if (!desk) notFound();
  return (
    <Page>
      <RosterDesk {...desk} filter={filter} may={abilitiesOf(actor, desk.view)} locale={locale} />
    </Page>
  );
}
