import type { Role } from "@/lib/platform/auth/grant";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { Place } from "./place";

export function roleWords(locale: Locale, role: Role): string {
  return translator(locale, "accounts")(`role.${role}`);
}

/** "Көк-Жар, Көк-Жар айыл аймагы"; everywhere in words. */
export function placeWords(locale: Locale, { kind, name, within }: Place): string {
  const t = translator(locale, "accounts");
  if (!name) return t(kind === "programme" ? "place.programme" : "place.everywhere");
  return within ? t("place.within", { name: pick(name, locale), within: pick(within, locale) }) : pick(name, locale);
}
