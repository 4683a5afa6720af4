import type { Metadata } from "next";
import { Page } from "@/components/shell/page";
import { TerritoriesHeader } from "@/components/territories/territories-header";
import { TerritoryList } from "@/components/territories/territory-list";
import { TerritorySearch } from "@/components/territories/territory-search";
import { translator } from "@/lib/platform/i18n/translate";
import { importedCount } from "@/lib/platform/preview-part";
import { mayImportTerritories } from "@/lib/territories/policy";
import { countTerritories, listTerritories, TERRITORIES_PER_PAGE } from "@/lib/territories/queries";
import { TerritoryFilter } from "@/lib/territories/schema";
import { localeOf, officeActor } from "../../office-actor";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "territories")("title") };
}

/** The tree of the country: looked up by everybody who works here. */
export default async function TerritoriesPage({ params, searchParams }: Props) {
  const { locale, actor } = await officeActor(params, "/settings/territories");
  const asked = await searchParams;
  const filter = TerritoryFilter.parse(asked);
  const [counts, { rows, total }] = await Promise.all([countTerritories(), listTerritories(filter)]);
  return (
    <Page>
      <TerritoriesHeader
        locale={locale}
        counts={counts}
        mayImport={mayImportTerritories(actor)}
        imported={importedCount(asked.imported)}
      />
      <TerritorySearch locale={locale} filter={filter} />
      <TerritoryList
        locale={locale}
        filter={filter}
        rows={rows}
        total={total}
        pages={Math.ceil(total / TERRITORIES_PER_PAGE)}
      />
    </Page>
  );
}
