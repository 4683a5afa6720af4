import type { Metadata } from "next";
import { AssemblyListView } from "@/components/assemblies/assembly-list";
import { Page } from "@/components/shell/page";
import { hasRoleSomewhere } from "@/lib/accounts/reach";
import { OFFICE } from "@/lib/assemblies/policy";
import { findAssemblies } from "@/lib/assemblies/queries";
import { AssemblyFilter } from "@/lib/assemblies/schema";
import { now } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/i18n/translate";
import { localeOf, officeActor } from "../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "assemblies")("title") };
}

/** The meetings one reaches, the latest first. */
export default async function AssembliesPage({ params, searchParams }: Props) {
  const { locale, actor } = await officeActor(params, "/assemblies");
  const filter = AssemblyFilter.parse(await searchParams);
  const list = await findAssemblies(actor, filter, now());
  return (
    <Page>
      <AssemblyListView list={list} filter={filter} mayPlan={hasRoleSomewhere(actor, OFFICE)} locale={locale} />
    </Page>
  );
}
