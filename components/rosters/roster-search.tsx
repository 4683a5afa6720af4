import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { RosterFilter } from "@/lib/rosters/schema";

/** Finds a name in the roster and in the register; works as a plain GET form. */
export function RosterSearch({ filter, locale }: { filter: RosterFilter; locale: Locale }) {
  const t = translator(locale, "rosters");
  const shows = (["all", "absent", "came"] as const).map((value) => ({ value, label: t(`show.${value}`) }));
  return (
    <form method="get" className="no-print mb-4 flex flex-wrap items-end gap-3">
      <TextInput name="q" label={t("search")} type="search" value={filter.q} width="medium" autoComplete="off" />
      <Select name="show" label={t("show.label")} options={shows} value={filter.show} />
      <Button type="submit" variant="secondary">
        {t("find")}
      </Button>
    </form>
  );
}
