import type { PersonTraits } from "@/lib/people/person-traits";
import { type Bilingual, pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** What is known of a person, in one quiet line; what is unknown is left out. */
export function personWords(traits: PersonTraits, village: Bilingual | null, locale: Locale): string {
  const t = translator(locale, "people");
  return [
    pick(village, locale),
    traits.sex === "unknown" ? "" : t(`sex.${traits.sex}`),
    traits.ageBand === "unknown" ? "" : t(`ageBand.${traits.ageBand}`),
    traits.role === "resident" ? "" : t(`role.${traits.role}`),
  ]
    .filter(Boolean)
    .join(" · ");
}
