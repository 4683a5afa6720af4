import { HandIn } from "@/components/imports/hand-in";
import { Callout } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { uiWords } from "@/components/ui/words";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { handInTerritoryFile } from "@/lib/territories/imports/actions";
import { TERRITORY_COLUMNS } from "@/lib/territories/territory-row";

/** The first step of an import: which file. */
export function TerritoryImport({ locale }: { locale: Locale }) {
  const t = translator(locale, "territories");
  return (
    <>
      <PageHeader
        title={t("importTitle")}
        breadcrumb={[{ href: `/${locale}/settings/territories`, label: t("title") }]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      />
      <Callout className="mb-6">{t("preReform")}</Callout>
      <HandIn
        locale={locale}
        action={handInTerritoryFile}
        columns={TERRITORY_COLUMNS.map((name) => ({ name, words: t(`column.${name}`) }))}
      />
    </>
  );
}
