import { notFound } from "next/navigation";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/platform/i18n/locale";
import { type Translate, translator } from "@/lib/platform/i18n/translate";

export type DoorParams = Promise<{ locale: string }>;
export type DoorSearch = Promise<Record<string, string | string[] | undefined>>;

/** The language of the address, or a page that is not there. */
export async function doorLocale(params: DoorParams): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}

/** The words for a page's title: an unknown language is not found later, by the page itself. */
export async function titleWords(params: DoorParams): Promise<Translate> {
  const { locale } = await params;
  return translator(isLocale(locale) ? locale : DEFAULT_LOCALE, "accounts");
}
