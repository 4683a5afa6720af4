import { fillText } from "@/lib/platform/i18n/fill-text";
import { isLocale, LOCALES, type Locale } from "@/lib/platform/i18n/locale";
import type { Fill, Translate } from "@/lib/platform/i18n/translate";

/**
 * Each language is a file of its own: the first opening waits for one alone. The others follow at once, and the worker
 * keeps all three, so that switching needs no network.
 */
const FILES: Record<Locale, () => Promise<{ default: object }>> = {
  ky: () => import("@/lib/messages/ky/door.json"),
  ru: () => import("@/lib/messages/ru/door.json"),
  en: () => import("@/lib/messages/en/door.json"),
};
const texts: Partial<Record<Locale, object>> = {};
const CHOSEN = "door.language";

/** What every screen is told of the language. */
export type Spoken = { t: Translate; locale: Locale };

export async function loadWords(locale: Locale): Promise<void> {
  texts[locale] ??= (await FILES[locale]()).default;
}

export function loadOtherWords(): void {
  for (const locale of LOCALES) loadWords(locale).catch(() => undefined);
}

/** @param locale whose words are loaded */
export function spokenIn(locale: Locale): Spoken {
  const find = (key: string) =>
    key.split(".").reduce<unknown>((found, part) => (found as Record<string, unknown>)?.[part], texts[locale]);
  const t: Translate = Object.assign((key: string, fill: Fill = {}) => fillText(String(find(key)), fill, locale), {
    has: (key: string) => typeof find(key) === "string",
  });
  return { t, locale };
}

/** The language this phone was switched to, else that of the address. */
export function firstLocale(): Locale {
  const given = localStorage.getItem(CHOSEN) ?? location.pathname.split("/")[1] ?? "";
  return isLocale(given) ? given : "ky";
}

/** Switches without a network and without losing what was typed: the address follows, nothing is loaded. */
export async function chooseLocale(locale: Locale): Promise<void> {
  await loadWords(locale);
  localStorage.setItem(CHOSEN, locale);
  history.replaceState(null, "", `/${locale}/door${location.search}${location.hash}`);
}
