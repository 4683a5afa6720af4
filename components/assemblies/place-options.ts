import type { PlaceView } from "@/lib/places/place-view";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** The places of the register, each with its capacity where that is known. */
export function placeOptions(places: readonly PlaceView[], locale: Locale): { value: string; label: string }[] {
  const t = translator(locale, "assemblies");
  return places.map(({ id, name, capacity }) => {
    const place = pick(name, locale);
    return { value: id, label: capacity === null ? place : t("plan.placeOf", { place, count: capacity }) };
  });
}
