import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewPage } from "@/components/imports/preview-page";
import { Page } from "@/components/shell/page";
import { translator } from "@/lib/platform/i18n/translate";
import { importTerritoryFile } from "@/lib/territories/imports/actions";
import { previewOfHandedFile } from "@/lib/territories/imports/queries";
import { mayImportTerritories } from "@/lib/territories/policy";
import { localeOf, officeActor } from "../../../../office-actor";

type Props = {
  params: Promise<{ locale: string; sha256: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "imports")("previewTitle") };
}

/** What a file would do, line by line, before anything is stored. */
export default async function TerritoriesPreviewPage({ params, searchParams }: Props) {
  const { sha256 } = await params;
  const { locale, actor } = await officeActor(params, `/settings/territories/import/${sha256}`);
  const preview = mayImportTerritories(actor) ? await previewOfHandedFile(sha256) : null;
  if (!preview) notFound();
  return (
    <Page>
      <PreviewPage
        locale={locale}
        preview={preview}
        sha256={sha256}
        action={importTerritoryFile}
        from={{
          href: `/${locale}/settings/territories/import`,
          label: translator(locale, "territories")("importTitle"),
        }}
        asked={await searchParams}
      />
    </Page>
  );
}
