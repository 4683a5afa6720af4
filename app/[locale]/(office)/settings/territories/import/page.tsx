import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/shell/page";
import { TerritoryImport } from "@/components/territories/territory-import";
import { translator } from "@/lib/platform/i18n/translate";
import { mayImportTerritories } from "@/lib/territories/policy";
import { localeOf, officeActor } from "../../../office-actor";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "territories")("importTitle") };
}

/** Choosing a file, for an administrator. */
export default async function ImportTerritoriesPage({ params }: Props) {
  const { locale, actor } = await officeActor(params, "/settings/territories/import");
  if (!mayImportTerritories(actor)) notFound();
  return (
    <Page>
      <TerritoryImport locale={locale} />
    </Page>
  );
}
