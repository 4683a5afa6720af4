import { Button, LinkButton } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { type AssemblyList, LISTED_STAGES } from "@/lib/assemblies/listing";
import type { AssemblyFilter } from "@/lib/assemblies/schema";
import { MEETING_KINDS } from "@/lib/notice-rules/meeting-kinds";
import { kindWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { GetForm } from "./get-form";

type AssemblyFilterProps = { list: AssemblyList; filter: AssemblyFilter; isFiltered: boolean; locale: Locale };

/** Search and choices of the list. */
export function AssemblyFilterForm({ list, filter, isFiltered, locale }: AssemblyFilterProps) {
  const t = translator(locale, "assemblies");
  const here = `/${locale}/assemblies`;
  return (
    <GetForm
      action={here}
      className="no-print mb-6 grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr] lg:items-end"
      button={
        <Button type="submit" variant="secondary">
          {t("list.filter")}
        </Button>
      }
    >
      <TextInput name="q" label={t("list.search")} hint={t("list.searchHint")} type="search" value={filter.q} />
      <Select
        name="stage"
        label={t("list.stage")}
        empty={t("list.any")}
        options={LISTED_STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
        value={filter.stage ?? ""}
      />
      <Select
        name="kind"
        label={t("list.kind")}
        empty={t("list.any")}
        options={MEETING_KINDS.map((kind) => ({ value: kind, label: kindWords(kind, locale) }))}
        value={filter.kind ?? ""}
      />
      {list.villages.length > 1 && (
        <Select
          name="village"
          label={t("list.village")}
          empty={t("list.any")}
          options={list.villages.map(({ id, name }) => ({ value: id, label: pick(name, locale) }))}
          value={filter.village ?? ""}
        />
      )}
      {isFiltered && (
        <div className="sm:col-span-full">
          <LinkButton href={here} variant="quiet" small className="-ml-3">
            {t("list.clear")}
          </LinkButton>
        </div>
      )}
    </GetForm>
  );
}
