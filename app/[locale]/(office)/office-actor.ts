import { notFound, redirect } from "next/navigation";
import type { Actor } from "@/lib/platform/auth/grant";
import { currentActor } from "@/lib/platform/auth/session-cookie";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/platform/i18n/locale";

/**
 * Who opens an office page, and in which language. Nobody signed in: on to the sign-in page, which leads back.
 * @param path of the page without its locale: "/settings/territories"
 */
export async function officeActor(
  params: Promise<{ locale: string }>,
  path: string,
): Promise<{ locale: Locale; actor: Actor }> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const actor = await currentActor();
  if (!actor) redirect(`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${path}`)}`);
  return { locale, actor };
}

/** The language of the address, for a page's title: an unknown one is not found later, by the page itself. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
}
