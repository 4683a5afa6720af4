import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { TerritoryFilter } from "@/lib/territories/schema";
import { LEVELS } from "@/lib/territories/territory";

/** A plain GET form: the search stands in the address and needs no JavaScript. */
export function TerritorySearch({ locale, filter }: { locale: Locale; filter: TerritoryFilter }) {
  const t = translator(locale, "territories");
  return (
    <search>
      <form action={`/${locale}/settings/territories`} className="mb-6 flex flex-wrap items-end gap-4">
        <TextInput name="q" label={t("search")} type="search" width="medium" value={filter.q} />
        <Select
          name="level"
          label={t("levelLabel")}
          empty={t("anyLevel")}
          value={filter.level}
          options={LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
        />
        <Button type="submit" variant="secondary">
          {t("find")}
        </Button>
      </form>
    </search>
  );
}
